package health.steady.review.web;

import java.util.List;

/**
 * What others signed beside what one changed oneself.
 *
 * @param theirs newest last
 * @param pairs one's own lines about the same exercises, each with theirs
 * @param others one's own lines that nobody touched
 */
record ConflictPage(List<HistoryLine> theirs, List<Pair> pairs, List<ChangeLine> others) {

    record Pair(String id, ChangeLine mine, List<HistoryLine> theirs, List<Choice> answers) {}
}
