package health.steady.review.domain;

import health.steady.alert.AlertSubject;
import health.steady.alert.AlertView;
import health.steady.plan.PlanView;
import health.steady.progress.PlannedVisit;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.WalkingGoal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Everything that a patient with a plan needs somebody for on one day. */
final class CaseReasons {

    static final String LANGUAGE = "en";

    private static final Set<Message.Kind> STOPPED =
            Set.of(Message.Kind.SUSPENDED_STOP, Message.Kind.SUSPENDED_ESSENTIAL, Message.Kind.SUSPENDED_HOLD);

    private final CaseFacts facts;
    private final PlanView plan;
    private final DayPlan day;
    private final List<CaseReason> reasons = new ArrayList<>();

    CaseReasons(CaseFacts facts, PlanView plan, DayPlan day) {
        this.facts = facts;
        this.plan = plan;
        this.day = day;
    }

    List<CaseReason> all() {
        if (day.standing() == Standing.CLOSED) {
            return List.of(CaseReason.of(Need.CLOSED));
        }
        facts.alerts().forEach(this::alert);
        visit();
        switch (day.standing()) {
            case CALL_CLINIC -> add(CaseReason.of(Need.BROKEN));
            case BEFORE_SURGERY -> add(CaseReason.of(Need.PLANNED).from(surgeryOn()));
            case UNCONFIRMED -> {
                add(CaseReason.of(Need.CONFIRM).from(surgeryOn()));
                running();
            }
            case ACTIVE -> running();
            case CLOSED -> {}
        }
        return reasons;
    }

    private void running() {
        message(STOPPED)
                .filter(stopped -> reasons.stream().noneMatch(reason -> reason.need() == Need.DANGER))
                .ifPresent(stopped -> add(CaseReason.of(Need.SUSPENDED)
                        .from(stopped.since())
                        .about(List.of(stopped.kind().name()))));
        message(Set.of(Message.Kind.PAUSED))
                .ifPresent(paused -> add(CaseReason.of(Need.PAUSED).from(paused.since())));
        message(Set.of(Message.Kind.FEW_EXERCISES, Message.Kind.NO_WALK))
                .ifPresent(few ->
                        add(CaseReason.of(Need.FEW).counting(day.exercises().size(), 0)));
        reasons.addAll(new RestrictionReasons(facts, plan, day).all());
        reasons.addAll(new RequestReasons(facts, plan).all());
        if (day.standing() == Standing.ACTIVE) {
            reasons.addAll(new ProgressReasons(plan.course(), day).all());
        }
        plan.running().forEach(this::beside);
    }

    /** What the patient reports is told with the first plan already. */
    private void beside(PlanView other) {
        DayPlan theirs = other.day(facts.today());
        List<CaseReason> more = new ArrayList<>();
        if (theirs.standing() == Standing.UNCONFIRMED) {
            more.add(CaseReason.of(Need.CONFIRM)
                    .from(facts.today().minusDays(Objects.requireNonNullElse(theirs.dayPostOp(), 0))));
        }
        theirs.messages().stream()
                .filter(message -> message.kind() == Message.Kind.PAUSED)
                .forEach(paused -> more.add(CaseReason.of(Need.PAUSED).from(paused.since())));
        more.addAll(new RestrictionReasons(facts, other, theirs).all());
        more.addAll(new RequestReasons(facts, other).all());
        if (theirs.standing() == Standing.ACTIVE) {
            new ProgressReasons(other.course(), theirs)
                    .all().stream()
                            .filter(reason -> reason.need() != Need.SILENCE)
                            .forEach(more::add);
        }
        more.forEach(reason -> add(reason.in(other.id().toString())));
    }

    /** Who has it, and whether the patient was reached: 1 or 0. */
    private void alert(AlertView alert) {
        CaseReason any = CaseReason.of(Need.DANGER)
                .on(alert.id().toString())
                .from(alert.raisedAt())
                .by(alert.owner() == null ? null : alert.owner().name())
                .counting(alert.contacted() ? 1 : 0, 0);
        switch (alert.kind()) {
            case DANGER_SIGN ->
                add(any.about(alert.signs().stream()
                        .map(sign -> firstSentence(sign.words().in(LANGUAGE)))
                        .toList()));
            case OVERLOAD -> add(eased(as(Need.OVERLOAD, any), alert));
            case PAIN_RISING -> add(as(Need.PAIN_RISING, any));
            case ADHERENCE_FALLING -> add(as(Need.ADHERENCE_FALLING, any));
            case SILENCE, STUCK, RELEASE_OVERDUE, SURGERY_UNCONFIRMED -> {}
        }
    }

    /** With what an eased walk asks now: minutes, and how often. */
    private CaseReason eased(CaseReason overload, AlertView alert) {
        CaseReason about =
                overload.about(alert.about().stream().map(CaseReasons::name).toList());
        WalkingGoal walk = day.walking();
        return walk == null || walk.eased() == null
                ? about.counting(0, 0)
                : about.counting(walk.minutes(), walk.times());
    }

    private static CaseReason as(Need need, CaseReason any) {
        return new CaseReason(
                need,
                any.since(),
                any.at(),
                any.item(),
                any.who(),
                any.about(),
                any.limit(),
                any.count(),
                any.of(),
                any.plan());
    }

    /** What is to be done about it stands on the alert's page. */
    private static String firstSentence(String ask) {
        int end = ask.indexOf(". ");
        return end < 0 ? ask : ask.substring(0, end);
    }

    private static String name(AlertSubject subject) {
        return subject.name() == null ? subject.id() : subject.name().in(LANGUAGE);
    }

    private void visit() {
        PlannedVisit visit = facts.visit();
        if (visit != null && visit.on().equals(facts.today())) {
            add(CaseReason.of(Need.VISIT)
                    .about(List.of(visit.at() == null ? "" : visit.at().toString())));
        }
    }

    private LocalDate surgeryOn() {
        return facts.today().minusDays(Objects.requireNonNullElse(day.dayPostOp(), 0));
    }

    private Optional<Message> message(Set<Message.Kind> kinds) {
        return day.messages().stream()
                .filter(message -> kinds.contains(message.kind()))
                .findFirst();
    }

    private void add(CaseReason reason) {
        reasons.add(reason);
    }
}
