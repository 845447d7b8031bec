package health.steady.review.web;

import health.steady.plan.Draft;
import health.steady.plan.Touched;
import health.steady.protocol.Fact;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays what others signed since a draft was begun beside its lines. */
@Component
class ConflictPages {

    private final Words words;

    ConflictPages(Words words) {
        this.words = words;
    }

    ConflictPage of(PlanReading reading, Draft draft) {
        Telling telling = Telling.of(words, reading, reading.day());
        List<Fact> since = since(reading, draft);
        List<ConflictPage.Pair> pairs = new ArrayList<>();
        List<ChangeLine> others = new ArrayList<>();
        for (Draft.Line line : draft.lines()) {
            ChangeLine mine = new DraftWords(telling, reading).change(line, null);
            List<HistoryLine> theirs = about(line, since).stream()
                    .map(fact -> HistoryLine.of(telling, reading, fact))
                    .toList();
            if (theirs.isEmpty()) {
                others.add(mine);
            } else {
                pairs.add(new ConflictPage.Pair(line.id().toString(), mine, theirs, answers()));
            }
        }
        return new ConflictPage(
                since.stream()
                        .map(fact -> HistoryLine.of(telling, reading, fact))
                        .toList(),
                pairs,
                others);
    }

    static List<Fact> since(PlanReading reading, Draft draft) {
        return draft.since(reading.view().course().history().facts());
    }

    static List<Fact> about(Draft.Line line, List<Fact> since) {
        return since.stream()
                .filter(fact -> {
                    String exercise = Touched.by(fact);
                    return exercise != null && line.exercises().contains(exercise);
                })
                .toList();
    }

    private List<Choice> answers() {
        return List.of(
                new Choice("keep", words.say("review.conflict.keep")),
                new Choice("drop", words.say("review.conflict.drop")));
    }
}
