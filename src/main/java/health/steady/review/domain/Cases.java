package health.steady.review.domain;

import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Computes the row of one patient: a pure function of what was signed, reported, raised and arranged. */
final class Cases {

    private Cases() {}

    static ComputedCase of(CaseFacts facts) {
        PlanView plan = facts.plan();
        boolean visitToday = facts.visit() != null && facts.visit().on().equals(facts.today());
        if (plan == null) {
            CaseDetails nothingYet = CaseDetails.of(List.of(CaseReason.of(Need.ASSIGN)));
            return new ComputedCase(
                    facts.patient(), facts.today(), null, null, null, null, null, visitToday, nothingYet);
        }
        DayPlan day = plan.day(facts.today());
        CaseFigures figures = new CaseFigures(plan.course(), facts.today());
        CaseDetails details = new CaseDetails(
                procedure(plan),
                new CaseReasons(facts, plan, day).all(),
                figures.pain(),
                figures.done(),
                figures.lastReport());
        return new ComputedCase(
                facts.patient(),
                facts.today(),
                plan.id(),
                day.standing(),
                day.dayPostOp(),
                day.phase(),
                day.stage(),
                visitToday,
                details);
    }

    private static String procedure(PlanView plan) {
        return Stream.concat(Stream.of(plan), plan.running().stream())
                .map(each ->
                        each.course().rulebook().protocol().procedure().name().in(CaseReasons.LANGUAGE))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Of a patient whose row could not be computed: somebody must look. */
    static ComputedCase broken(CaseFacts facts) {
        CaseDetails broken = CaseDetails.of(List.of(CaseReason.of(Need.BROKEN)));
        PlanView plan = facts.plan();
        return new ComputedCase(
                facts.patient(),
                facts.today(),
                plan == null ? null : plan.id(),
                DayPlan.Standing.CALL_CLINIC,
                null,
                null,
                null,
                false,
                broken);
    }
}
