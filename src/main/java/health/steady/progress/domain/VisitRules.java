package health.steady.progress.domain;

import health.steady.people.PlainText;
import health.steady.plan.PlanView;
import health.steady.progress.PlanWork;
import health.steady.progress.PlanWork.Step;
import health.steady.progress.RecordVisit;
import health.steady.progress.ReportRefused;
import health.steady.progress.SetGoal;
import health.steady.progress.VisitEntry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a visit may say. */
final class VisitRules {

    private static final int YEARS_AHEAD = 2;

    private VisitRules() {}

    static void require(RecordVisit said, PlanView plan, @Nullable VisitEntry corrected, LocalDate today) {
        if (corrected == null || !corrected.on().equals(said.on())) {
            Reporting.requireDay(said.on(), plan, today, RecordVisit.DAYS_BACK);
        }
        MeasuredRules.require(said.measured(), plan.course().rulebook());
        require(PlainText.Validator.isPlain(said.note(), RecordVisit.LONGEST_NOTE), "note", "visit-note-unusable");
        said.newGoals().forEach(goal -> requireGoal(goal, today));
        PlanWork work = said.work();
        if (work != null) {
            requireSteps(work.steps(), today);
        }
        boolean anything = !said.measured().isEmpty()
                || !said.newGoals().isEmpty()
                || !said.goals().isEmpty()
                || work != null
                || !said.note().isBlank();
        require(anything || said.corrects() != null, "", "visit-empty");
    }

    static void requireCorrectable(RecordVisit said, @Nullable VisitEntry corrected) {
        require(corrected != null, "", "corrects-nothing");
        if (corrected != null) {
            boolean free = corrected.correctedBy() == null || said.id().equals(corrected.correctedBy());
            require(free, "", "corrected-already");
        }
        boolean agrees = !said.newGoals().isEmpty() || !said.goals().isEmpty() || said.work() != null;
        require(!agrees && said.next() == null, "", "correction-agrees");
    }

    private static void requireGoal(SetGoal goal, LocalDate today) {
        String field = "[" + goal.term() + "]";
        boolean plain = !goal.text().isBlank() && PlainText.Validator.isPlain(goal.text(), SetGoal.LONGEST);
        require(plain, "newGoals" + field, "goal-unusable", SetGoal.LONGEST);
        LocalDate target = goal.target();
        require(target == null || isToCome(target, today), "targets" + field, "day-not-to-come");
    }

    private static void requireSteps(List<Step> steps, LocalDate today) {
        boolean some = !steps.isEmpty() && steps.size() <= PlanWork.MOST_STEPS;
        require(some, "steps[1]", "steps-count", PlanWork.MOST_STEPS);
        LocalDate before = today;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String field = "[" + (i + 1) + "]";
            boolean plain = !step.say().isBlank() && PlainText.Validator.isPlain(step.say(), PlanWork.LONGEST_STEP);
            require(plain, "steps" + field, "step-unusable", PlanWork.LONGEST_STEP);
            require(isToCome(step.on(), today), "stepDays" + field, "day-not-to-come");
            require(!step.on().isBefore(before), "stepDays" + field, "steps-out-of-order");
            before = step.on();
        }
    }

    private static boolean isToCome(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    private static void require(boolean kept, String field, String code, Object... arguments) {
        if (!kept) {
            throw ReportRefused.at(field, code, arguments);
        }
    }
}
