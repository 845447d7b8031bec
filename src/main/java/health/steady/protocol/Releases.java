package health.steady.protocol;

import health.steady.protocol.DayPlan.Hold;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Fact.RestrictionKept;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a restriction of the protocol has ended. Only a surgeon's signature ends it: given on a day, or in advance by
 * a choice at assignment. Never a date (law L2).
 */
final class Releases {

    /** A signature given in advance asks for a report this recent. */
    private static final int FRESH_CHECK_IN_DAYS = 7;

    /** The seq of the assignment, whose choices sign in advance. */
    private static final int ASSIGNMENT = 1;

    private final Situation situation;
    private final Findings findings;

    Releases(Situation situation, Findings findings) {
        this.situation = situation;
        this.findings = findings;
    }

    boolean hasEnded(Restriction restriction) {
        if (!situation.isConfirmed()) {
            return false;
        }
        for (RestrictionReleased release : situation.ledger().releases()) {
            if (release.restriction().equals(restriction.id()) && ends(release, restriction)) {
                return true;
            }
        }
        LocalDate chosen = signedByChoice(restriction);
        return chosen != null && takesEffect(restriction, chosen, ASSIGNMENT);
    }

    /** The day a release is signed for in advance, or null: none is, or the surgeon has said "not yet" since. */
    @Nullable
    LocalDate signedFor(Restriction restriction) {
        LocalDate today = situation.schedule().date();
        for (RestrictionReleased release : situation.ledger().releases()) {
            Signature signature = release.signature();
            if (release.restriction().equals(restriction.id())
                    && signature.effectiveOn().isBefore(earliest(restriction))
                    && needsStoodAt(restriction, signature)
                    && !keptSince(restriction, signature.seq(), today)) {
                return earliest(restriction);
            }
        }
        return keptSince(restriction, ASSIGNMENT, today) ? null : signedByChoice(restriction);
    }

    /**
     * What a release waits for on and after its signed day.
     *
     * @param signedFor of a restriction in force
     */
    List<Hold> heldBy(Restriction restriction, @Nullable LocalDate signedFor) {
        LocalDate today = situation.schedule().date();
        if (signedFor == null || signedFor.isAfter(today)) {
            return List.of();
        }
        List<Hold> heldBy = new ArrayList<>();
        if (!situation.isConfirmed()) {
            heldBy.add(Hold.SURGERY_UNCONFIRMED);
        }
        if (!situation.suspensions().open().isEmpty()) {
            heldBy.add(Hold.SOMETHING_OPEN);
        }
        if (!needsMetSince(restriction, today, today)) {
            heldBy.add(Hold.FINDING_MISSING);
        }
        if (!hasReported(today.minusDays(FRESH_CHECK_IN_DAYS), today)) {
            heldBy.add(Hold.NO_CHECK_IN);
        }
        return heldBy;
    }

    private boolean hasReported(LocalDate from, LocalDate to) {
        for (Observation observation : situation.course().history().observations()) {
            LocalDate on = observation.on();
            if (observation instanceof CheckIn && !on.isBefore(from) && !on.isAfter(to)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable LocalDate signedByChoice(Restriction restriction) {
        Integer day = situation.answers().signedDay(restriction.id());
        return day == null ? null : situation.schedule().on(Math.max(day, restriction.notBefore()));
    }

    /**
     * Signed before the earliest day, as when the surgery is dated later since, a release is one given in advance. What it
     * needs was found when it was signed all the same, so that dating the surgery never decides what a signature asks.
     */
    private boolean ends(RestrictionReleased release, Restriction restriction) {
        Signature signature = release.signature();
        LocalDate earliest = earliest(restriction);
        return needsStoodAt(restriction, signature)
                && (!signature.effectiveOn().isBefore(earliest) || takesEffect(restriction, earliest, signature.seq()));
    }

    private LocalDate earliest(Restriction restriction) {
        return situation.schedule().on(restriction.notBefore());
    }

    private boolean needsStoodAt(Restriction restriction, Signature signature) {
        LocalDate signed = signature.effectiveOn();
        int seq = signature.seq();
        for (Need need : restriction.needs()) {
            if (findings.signedBefore(need, signed, seq) != NeedStatus.Value.MET
                    || findings.on(need, signed) != NeedStatus.Value.MET
                    || findings.contradicted(
                            need, signed, seq, situation.schedule().date())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a signature in advance for {@code from} has taken effect. Its conditions can come true in the week after a
     * report only, and there on the first day, by an end of a suspension or by a finding.
     */
    private boolean takesEffect(Restriction restriction, LocalDate from, int seq) {
        LocalDate confirmedOn = situation.ledger().confirmedOn();
        LocalDate today = situation.schedule().date();
        if (confirmedOn == null || from.isAfter(today)) {
            return false;
        }
        LocalDate first = later(from, confirmedOn);
        if (keptSince(restriction, seq, first)) {
            return false;
        }
        LocalDate recent = first.minusDays(FRESH_CHECK_IN_DAYS);
        for (Observation observation : situation.course().history().observations()) {
            LocalDate on = observation.on();
            boolean counts = observation instanceof CheckIn && !on.isBefore(recent) && !on.isAfter(today);
            if (counts && takesEffectAfter(on, later(first, on), restriction, seq)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesEffectAfter(LocalDate report, LocalDate first, Restriction restriction, int seq) {
        LocalDate last = report.plusDays(FRESH_CHECK_IN_DAYS);
        if (takesEffectOn(first, first, last, restriction, seq)) {
            return true;
        }
        for (LocalDate end : situation.suspensions().ends()) {
            if (takesEffectOn(end, first, last, restriction, seq)) {
                return true;
            }
        }
        if (!restriction.needs().isEmpty()) {
            for (LocalDate found : findings.days()) {
                if (takesEffectOn(found, first, last, restriction, seq)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takesEffectOn(LocalDate day, LocalDate first, LocalDate last, Restriction restriction, int seq) {
        LocalDate today = situation.schedule().date();
        return !day.isBefore(first)
                && !day.isAfter(last)
                && !day.isAfter(today)
                && !situation.suspensions().openOn(day)
                && !keptSince(restriction, seq, day)
                && needsMetSince(restriction, day, today);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean needsMetSince(Restriction restriction, LocalDate day, LocalDate today) {
        for (Need need : restriction.needs()) {
            if (findings.on(need, day) != NeedStatus.Value.MET
                    || findings.contradicted(need, day, Integer.MAX_VALUE, today)) {
                return false;
            }
        }
        return true;
    }

    /** "Not yet" takes back what was signed in advance before it. */
    private boolean keptSince(Restriction restriction, int seq, LocalDate day) {
        for (RestrictionKept kept : situation.ledger().kept()) {
            if (kept.restriction().equals(restriction.id())
                    && kept.signature().seq() > seq
                    && !kept.signature().effectiveOn().isAfter(day)) {
                return true;
            }
        }
        return false;
    }
}
