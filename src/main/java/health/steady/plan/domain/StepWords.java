package health.steady.plan.domain;

import health.steady.plan.Difference.Step;
import health.steady.plan.PlanView;
import health.steady.plan.Telling;
import health.steady.plan.domain.ChangeWords.Changed;
import health.steady.protocol.Change;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Demand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What changed from each day to the next. */
final class StepWords {

    private record OnDay(LocalDate on, Changed changed, DifferenceWords days) {}

    private final List<OnDay> all = new ArrayList<>();

    StepWords(PlanView plan, LocalDate earlier, LocalDate later, Words words) {
        DayPlan before = plan.day(earlier);
        for (LocalDate date = earlier.plusDays(1); !date.isAfter(later); date = date.plusDays(1)) {
            DayPlan day = plan.day(date);
            DifferenceWords days = new DifferenceWords(plan, before, day, words);
            for (Changed changed : new ChangeWords(plan, before, day, words).changed()) {
                all.add(new OnDay(date, changed, days));
            }
            before = day;
        }
    }

    /** All that happened to the same line, the oldest first. */
    List<Step> to(Change change) {
        return all.stream()
                .filter(step -> DifferenceWords.isSame(step.changed().change(), change))
                .map(step -> step(step.on(), step.changed().telling()))
                .toList();
    }

    /** What happened after one day up to another to what is limited of a demand. */
    List<Telling> after(LocalDate day, LocalDate until, Demand demand) {
        return all.stream()
                .filter(step -> step.on().isAfter(day) && !step.on().isAfter(until))
                .filter(step -> step.days().concerns(step.changed().change(), demand))
                .map(step -> step.changed().telling())
                .toList();
    }

    static Step step(LocalDate on, Telling telling) {
        return new Step(on, telling.title(), telling.text());
    }
}
