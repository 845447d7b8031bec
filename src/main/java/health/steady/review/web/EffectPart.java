package health.steady.review.web;

import health.steady.plan.Foreseen;
import health.steady.plan.Foreseen.Gap;
import health.steady.plan.Foreseen.TwoDays;
import health.steady.protocol.Reason;
import health.steady.protocol.RungRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What changes would come to on the days ahead.
 *
 * @param within whether every changed exercise stays within every limit on every day
 * @param gaps when a changed exercise is withheld, and why
 */
record EffectPart(String summary, boolean within, List<String> gaps, List<DayRow> days) {

    /**
     * @param withheld the changed exercises that this day would not offer
     */
    record DayRow(
            String date,
            String href,
            int minutesBefore,
            int minutesAfter,
            int exercisesBefore,
            int exercisesAfter,
            String withheld) {

        public boolean differs() {
            return minutesBefore != minutesAfter || exercisesBefore != exercisesAfter;
        }
    }

    static EffectPart of(Telling telling, PlanReading reading, Foreseen foreseen, Set<String> exercises) {
        List<Gap> gaps = foreseen.gaps(exercises);
        int before = average(foreseen, day -> day.workBefore().minutes());
        int after = average(foreseen, day -> day.workAfter().minutes());
        String summary = telling.say(
                before == after ? "review.draft.minutes.same" : "review.draft.minutes",
                foreseen.days().size(),
                before,
                after);
        List<DayRow> rows = new ArrayList<>();
        for (TwoDays day : foreseen.days()) {
            rows.add(row(telling, reading, day, gaps));
        }
        return new EffectPart(
                summary,
                gaps.stream().noneMatch(Gap::isByLimit),
                gaps.stream().map(gap -> gap(telling, gap)).toList(),
                rows);
    }

    private static int average(Foreseen foreseen, ToIntFunction<TwoDays> minutes) {
        return (int)
                Math.round(foreseen.days().stream().mapToInt(minutes).average().orElse(0));
    }

    private static DayRow row(Telling telling, PlanReading reading, TwoDays day, List<Gap> gaps) {
        String withheld = gaps.stream()
                .filter(gap -> !day.date().isBefore(gap.first()) && !day.date().isAfter(gap.last()))
                .map(gap -> telling.text(gap.exercise().name()))
                .collect(Collectors.joining(", "));
        return new DayRow(
                telling.words().weekday(day.date()),
                reading.path() + "/days/" + day.date(),
                day.workBefore().minutes(),
                day.workAfter().minutes(),
                day.workBefore().exercises(),
                day.workAfter().exercises(),
                withheld);
    }

    private static String gap(Telling telling, Gap gap) {
        RungRef use = new RungRef(
                gap.exercise().id(), gap.rung() == null ? "" : gap.rung().id());
        Reasons sentences = new Reasons(telling, use);
        String reasons = gap.reasons().stream()
                .map((Reason reason) -> sentences.what(reason))
                .collect(Collectors.joining("; "));
        String name = telling.text(gap.exercise().name());
        return gap.first().equals(gap.last())
                ? telling.say("review.draft.gap.day", name, telling.on(gap.first()), reasons)
                : telling.say("review.draft.gap", name, telling.on(gap.first()), telling.on(gap.last()), reasons);
    }
}
