package health.steady.review.web;

import health.steady.people.PersonName;
import health.steady.progress.VisitEntry;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recorded visit.
 *
 * @param state that it was corrected, or corrects another; null when neither
 * @param corrected whether another took its place
 */
record VisitLine(
        String href,
        String day,
        String by,
        String recorded,
        @Nullable String state,
        boolean corrected,
        @Nullable String other,
        List<Number> numbers,
        List<GoalLine> goals,
        List<WorkLine> work,
        String note) {

    private static final int EXCERPT = 120;

    /** What was measured, and the number. */
    record Number(String name, String value) {}

    static VisitLine of(Telling telling, PlanReading reading, VisitEntry entry) {
        MeasureWords words = new MeasureWords(telling);
        PersonName by = entry.by();
        boolean corrected = entry.correctedBy() != null;
        var other = corrected ? entry.correctedBy() : entry.corrects();
        return new VisitLine(
                reading.path() + "/visits/" + entry.id(),
                telling.words().weekday(entry.on()),
                by == null ? telling.say("review.visit.by.unknown") : by.name(),
                telling.words().moment(entry.recordedAt().atZone(reading.user().zone())),
                corrected
                        ? telling.say("review.visit.corrected")
                        : entry.corrects() != null ? telling.say("review.visit.corrects") : null,
                corrected,
                other == null ? null : reading.path() + "/visits/" + other,
                entry.measured().stream()
                        .map(each -> new Number(words.name(each), words.value(each.measure(), each.value())))
                        .toList(),
                entry.goals().stream().map(goal -> GoalLine.of(telling, goal)).toList(),
                entry.work().stream().map(work -> WorkLine.of(telling, work)).toList(),
                entry.note());
    }

    public String summary() {
        return numbers.stream().map(each -> each.name() + " " + each.value()).collect(Collectors.joining("; "));
    }

    public String excerpt() {
        return note.length() > EXCERPT ? note.substring(0, EXCERPT) + "…" : note;
    }

    @Override
    public String toString() {
        return "VisitLine[" + href + "]";
    }
}
