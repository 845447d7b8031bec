package health.steady.protocol;

import health.steady.protocol.Criterion.Judged;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.Fact.FindingMet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a finding. Nobody recorded it, or too long ago: unknown, which opens nothing (law L3). That it is met
 * counts from clinicians; a patient's word counts only where it is asked for. That it is not met counts from everybody.
 */
final class Findings {

    private static final int ALL = Integer.MAX_VALUE;

    private final Protocol protocol;
    private final List<Fact> recorded;
    private final List<Observation> observations;

    Findings(Course course, Ledger ledger) {
        protocol = course.rulebook().protocol();
        recorded = ledger.findings();
        observations = course.history().observations();
    }

    NeedStatus.Value on(Need need, LocalDate day) {
        return signedBefore(need, day, ALL);
    }

    /** As people had recorded it on that day by facts signed before {@code seq}. */
    NeedStatus.Value signedBefore(Need need, LocalDate day, int seq) {
        return value(last(need, day, seq, false), need, day);
    }

    /** As recorded or reported on that day, whoever recorded it. */
    FindingValue byAnybody(Need need, LocalDate day) {
        return judge(need, day, last(need, day, ALL, true), observations);
    }

    /** As clinicians recorded it or patients reported it on that day. */
    FindingValue today(Need need, LocalDate day) {
        return judge(need, day, last(need, day, ALL, false), observations);
    }

    /** As it was known when a signature was given: by facts before it and by what had been reported until then. */
    FindingValue when(Need need, Signature signature) {
        Instant then = signature.recordedAt();
        List<Observation> known = hasCriterion(need)
                ? observations.stream()
                        .filter(observation -> !observation.recordedAt().isAfter(then))
                        .toList()
                : List.of();
        LocalDate day = signature.effectiveOn();
        return judge(need, day, last(need, day, signature.seq(), false), known);
    }

    private FindingValue judge(Need need, LocalDate day, @Nullable Fact last, List<Observation> known) {
        Value said = value(last, need, day);
        Judged judged = judged(need, day, known);
        if (judged.value() == Value.UNKNOWN || (said != Value.UNKNOWN && isNewer(last, judged))) {
            return new FindingValue(need, said, last == null ? null : last.signature(), List.of());
        }
        boolean refuted = said == Value.NOT_MET && !isOlder(last, judged);
        return new FindingValue(need, refuted ? Value.NOT_MET : judged.value(), null, judged.used());
    }

    private Judged judged(Need need, LocalDate day, List<Observation> known) {
        Criterion criterion =
                protocol.finding(need.finding()).map(Finding::from).orElse(null);
        return criterion == null ? Judged.unknown() : criterion.judge(known, day, need.withinDays());
    }

    private boolean hasCriterion(Need need) {
        return protocol.finding(need.finding()).map(Finding::from).isPresent();
    }

    private static boolean isNewer(@Nullable Fact last, Judged judged) {
        return last != null && last.signature().effectiveOn().isAfter(latest(judged));
    }

    private static boolean isOlder(@Nullable Fact last, Judged judged) {
        return last == null || last.signature().effectiveOn().isBefore(latest(judged));
    }

    private static LocalDate latest(Judged judged) {
        return judged.used().get(0).on();
    }

    private @Nullable Fact last(Need need, LocalDate day, int seq, boolean patientsToo) {
        Fact last = null;
        for (Fact fact : recorded) {
            Signature signature = fact.signature();
            boolean trusted = patientsToo
                    || !(fact instanceof FindingMet)
                    || signature.author().as().isClinician();
            if (trusted
                    && signature.seq() < seq
                    && isAbout(fact, need)
                    && !signature.effectiveOn().isAfter(day)) {
                last = later(last, fact);
            }
        }
        return last;
    }

    private static Value value(@Nullable Fact last, Need need, LocalDate day) {
        if (last == null) {
            return Value.UNKNOWN;
        }
        if (!(last instanceof FindingMet)) {
            return Value.NOT_MET;
        }
        boolean stale =
                last.signature().effectiveOn().plusDays(need.withinDays()).isBefore(day);
        return stale ? Value.UNKNOWN : Value.MET;
    }

    /** Whether the contrary was recorded after that day or that signature, up to {@code until}. */
    boolean contradicted(Need need, LocalDate after, int seq, LocalDate until) {
        for (Fact fact : recorded) {
            LocalDate on = fact.signature().effectiveOn();
            boolean later =
                    on.isAfter(after) || (on.equals(after) && fact.signature().seq() > seq);
            if (!(fact instanceof FindingMet) && isAbout(fact, need) && later && !on.isAfter(until)) {
                return true;
            }
        }
        return false;
    }

    List<LocalDate> days() {
        return recorded.stream().map(fact -> fact.signature().effectiveOn()).toList();
    }

    private static boolean isAbout(Fact fact, Need need) {
        String finding = fact instanceof FindingMet met ? met.finding() : ((Fact.FindingNotMet) fact).finding();
        return Objects.equals(finding, need.finding());
    }

    private static Fact later(@Nullable Fact one, Fact other) {
        return one == null
                        || !other.signature()
                                .effectiveOn()
                                .isBefore(one.signature().effectiveOn())
                ? other
                : one;
    }
}
