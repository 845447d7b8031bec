package health.steady.review.domain;

import health.steady.protocol.Cadence;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Engine;
import health.steady.protocol.Exercise;
import health.steady.protocol.Finding;
import health.steady.protocol.FindingValue;
import health.steady.protocol.NextStage;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Proposal;
import health.steady.protocol.Proposal.Move;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What reports, and their absence, ask of a therapist while a plan runs. */
final class ProgressReasons {

    private static final int WEEK = 7;

    /** As many reports in a row as {@code alerts/tiers.yaml} lets be missed. */
    private static final int MISSED = 2;

    private static final int NAMED = 3;

    private final Course course;
    private final DayPlan day;
    private final List<CaseReason> reasons = new ArrayList<>();

    ProgressReasons(Course course, DayPlan day) {
        this.course = course;
        this.day = day;
    }

    List<CaseReason> all() {
        Proposal proposal = Engine.propose(course, day.date());
        NextStage next = proposal.next();
        if (next != null && !next.notBefore().isAfter(day.date())) {
            reasons.add(next.isOpen() ? gate(next) : missing(next));
        }
        steps(proposal);
        silence();
        return reasons;
    }

    private CaseReason gate(NextStage next) {
        LocalDate since = next.lines().stream()
                .flatMap(line -> line.any().stream())
                .filter(finding -> finding.value() == Value.MET)
                .map(ProgressReasons::foundOn)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .filter(found -> found.isAfter(next.notBefore()))
                .orElse(next.notBefore());
        return CaseReason.of(Need.GATE).from(since).about(List.of(next.stage().name()));
    }

    /** The first that is missing, and whether nobody knows or it is not met. */
    private CaseReason missing(NextStage next) {
        List<NextStage.Line> open =
                next.lines().stream().filter(line -> line.value() != Value.MET).toList();
        NextStage.Line first = open.get(0);
        return CaseReason.of(Need.STAGE)
                .from(next.notBefore())
                .about(List.of(
                        next.stage().name(),
                        ask(first.any().get(0)),
                        first.value().name()))
                .counting(next.lines().size() - open.size(), next.lines().size());
    }

    private String ask(FindingValue finding) {
        String id = finding.need().finding();
        return course.rulebook()
                .protocol()
                .finding(id)
                .map(Finding::ask)
                .map(ask -> ask.in(CaseReasons.LANGUAGE))
                .orElse(id);
    }

    private static Optional<LocalDate> foundOn(FindingValue finding) {
        return finding.used().isEmpty()
                ? Optional.ofNullable(finding.recorded()).map(recorded -> recorded.effectiveOn())
                : Optional.of(finding.used().get(0).on());
    }

    /** One rung up, or eased by reports and to be confirmed. */
    private void steps(Proposal proposal) {
        List<String> exercises = proposal.steps().stream()
                .filter(step -> step.move() != Move.REPEAT)
                .map(step -> step.from().exercise())
                .map(id -> course.rulebook()
                        .catalogue()
                        .exercise(id)
                        .map(Exercise::name)
                        .map(name -> name.in(CaseReasons.LANGUAGE))
                        .orElse(id))
                .toList();
        if (!exercises.isEmpty()) {
            reasons.add(CaseReason.of(Need.STEPS)
                    .about(exercises.subList(0, Math.min(NAMED, exercises.size())))
                    .counting(exercises.size(), 0));
        }
    }

    /** For how many days, and how often a week a report was agreed. */
    private void silence() {
        int dayPostOp = Objects.requireNonNullElse(day.dayPostOp(), 0);
        LocalDate last = course.history().observations().stream()
                .filter(CheckIn.class::isInstance)
                .map(Observation::on)
                .filter(on -> !on.isAfter(day.date()))
                .max(LocalDate::compareTo)
                .orElse(day.date().minusDays(dayPostOp));
        course.rulebook().dangerSigns().cadence().stream()
                .filter(each -> each.before() == null || dayPostOp < each.before())
                .map(Cadence::times)
                .findFirst()
                .filter(times -> day.date().isAfter(last.plusDays((MISSED * WEEK + times - 1) / times)))
                .ifPresent(times -> reasons.add(CaseReason.of(Need.SILENCE)
                        .from(last)
                        .counting((int) last.until(day.date(), ChronoUnit.DAYS), times)));
    }
}
