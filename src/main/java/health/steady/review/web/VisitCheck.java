package health.steady.review.web;

import health.steady.people.Ids;
import health.steady.people.PersonId;
import health.steady.progress.Goal.State;
import health.steady.progress.Measured;
import health.steady.progress.PlanWork;
import health.steady.progress.PlanWork.Kind;
import health.steady.progress.PlanWork.Step;
import health.steady.progress.PlannedVisit;
import health.steady.progress.RecordVisit;
import health.steady.progress.SetGoal;
import health.steady.progress.SetGoal.Term;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Reads a visit from its form. All that is missing or unreadable is said together, each at its field. */
final class VisitCheck {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final VisitForm form;
    private final BindingResult result;
    private final MeasuredCheck measured;

    VisitCheck(VisitForm form, BindingResult result, Telling telling) {
        this.form = form;
        this.result = result;
        measured = new MeasuredCheck(form, result, telling);
    }

    /** @return null when something was refused */
    @Nullable
    RecordVisit read() {
        LocalDate on = day(form.on());
        if (on == null) {
            result.rejectValue("on", "review.visit.day.missing");
        }
        List<Measured> numbers = measured.read();
        List<SetGoal> goals = newGoals();
        PlanWork work = work();
        PlannedVisit next = next();
        if (on == null || result.hasErrors()) {
            return null;
        }
        return new RecordVisit(
                Typed.toId(form.submission()), corrects(), on, numbers, goals, goals(), work, next, form.note());
    }

    private @Nullable UUID corrects() {
        return !form.isCorrection() ? null : Ids.isId(form.corrects()) ? Ids.parse(form.corrects()) : new UUID(0, 0);
    }

    private List<SetGoal> newGoals() {
        List<SetGoal> goals = new ArrayList<>();
        for (Term term : Term.values()) {
            String text = form.newGoals().getOrDefault(term.name(), "");
            String target = form.targets().getOrDefault(term.name(), "");
            LocalDate day = day(target);
            if (day == null && !target.isEmpty()) {
                result.rejectValue("targets[" + term + "]", "progress.refused.day-not-to-come");
            } else if (!text.isEmpty()) {
                goals.add(new SetGoal(term, text, day));
            } else if (day != null) {
                result.rejectValue("newGoals[" + term + "]", "review.visit.goal.missing");
            }
        }
        return goals;
    }

    private Map<UUID, State> goals() {
        Map<UUID, State> states = new LinkedHashMap<>();
        form.goals()
                .forEach((id, said) -> Arrays.stream(State.values())
                        .filter(state -> Ids.isId(id)
                                && state != State.OPEN
                                && state.name().equals(said))
                        .forEach(state -> states.put(Ids.parse(id), state)));
        return states;
    }

    private @Nullable PlanWork work() {
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.name().equals(form.kind()))
                .findFirst()
                .orElse(null);
        List<Step> steps = new ArrayList<>();
        for (int line = 1; line <= PlanWork.MOST_STEPS; line++) {
            String say = form.steps().getOrDefault(Integer.toString(line), "");
            LocalDate day = day(form.stepDays().getOrDefault(Integer.toString(line), ""));
            if (!say.isEmpty() && day == null) {
                result.rejectValue("stepDays[" + line + "]", "review.visit.step.day.missing");
            } else if (say.isEmpty() && day != null) {
                result.rejectValue("steps[" + line + "]", "review.visit.step.missing");
            } else if (day != null) {
                steps.add(new Step(day, say));
            }
        }
        if (kind == null && !steps.isEmpty()) {
            result.rejectValue("kind", "review.visit.kind.missing");
        }
        if (kind != null && steps.isEmpty() && !result.hasFieldErrors("stepDays[1]")) {
            result.rejectValue("steps[1]", "review.visit.steps.missing");
        }
        return kind == null || steps.isEmpty() ? null : new PlanWork(kind, steps);
    }

    private @Nullable PlannedVisit next() {
        return next(form.next(), form.at(), form.with(), result);
    }

    /** @return null when none was planned, or something was refused */
    static @Nullable PlannedVisit next(TypedDate typed, String at, String with, BindingResult result) {
        if (typed.isEmpty()) {
            if (!at.isEmpty()) {
                result.rejectValue("next", "review.visit.next.missing");
            }
            return null;
        }
        LocalDate day = typed.orNull();
        if (day == null) {
            result.rejectValue("next", "review.visit.next.unreal");
        }
        if (!Ids.isId(with)) {
            result.rejectValue("with", "review.visit.with.missing");
        }
        return day == null || result.hasErrors()
                ? null
                : new PlannedVisit(
                        Ids.next(), day, at.isEmpty() ? null : LocalTime.parse(at, CLOCK), PersonId.of(with));
    }

    static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.toString().equals(typed) ? day : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
