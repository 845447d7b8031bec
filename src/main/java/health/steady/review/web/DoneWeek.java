package health.steady.review.web;

import health.steady.review.domain.CaseDetails.Done;
import java.util.List;

/**
 * Seven days before today, a mark each, and in figures.
 *
 * @param marks d done, p partly, r nothing to do, empty not done
 * @param figure for example "6/7"
 */
record DoneWeek(List<String> marks, String figure, String label) {

    static DoneWeek of(Words words, List<Done> days) {
        long rest = days.stream().filter(day -> day == Done.REST).count();
        long all = days.stream().filter(day -> day == Done.ALL).count();
        long partly = days.stream().filter(day -> day == Done.PARTLY).count();
        long due = days.size() - rest;
        String label = due == 0
                ? words.say("review.case.done.rest")
                : words.say(partly == 0 ? "review.case.done.label" : "review.case.done.label.partly", all, due, partly);
        return new DoneWeek(days.stream().map(DoneWeek::mark).toList(), all + "/" + due, label);
    }

    private static String mark(Done day) {
        return switch (day) {
            case ALL -> "d";
            case PARTLY -> "p";
            case REST -> "r";
            case NOT -> "";
        };
    }
}
