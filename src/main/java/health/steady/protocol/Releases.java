package health.steady.protocol;

import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Fact.RestrictionKept;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
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
        LocalDate earliest = earliest(restriction);
        for (RestrictionReleased release : situation.ledger().releases()) {
            Signature signature = release.signature();
            if (release.restriction().equals(restriction.id())
                    && signature.effectiveOn().isBefore(earliest)
                    && !keptSince(restriction, signature.seq(), today)) {
                return earliest;
            }
        }
        return keptSince(restriction, ASSIGNMENT, today) ? null : signedByChoice(restriction);
    }

    private @Nullable LocalDate signedByChoice(Restriction restriction) {
        Integer day = situation.answers().signedDay(restriction.id());
        return day == null ? null : situation.schedule().on(Math.max(day, restriction.notBefore()));
    }

    /** Signed before the earliest day, a release is one given in advance. */
    private boolean ends(RestrictionReleased release, Restriction restriction) {
        LocalDate signed = release.signature().effectiveOn();
        LocalDate earliest = earliest(restriction);
        int seq = release.signature().seq();
        return signed.isBefore(earliest)
                ? takesEffect(restriction, earliest, seq)
                : needsStoodAt(restriction, signed, seq);
    }

    private LocalDate earliest(Restriction restriction) {
        return situation.schedule().on(restriction.notBefore());
    }

    private boolean needsStoodAt(Restriction restriction, LocalDate signed, int seq) {
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

    /** Whether a signature in advance for {@code from} has taken effect. Its conditions come true on these days only. */
    private boolean takesEffect(Restriction restriction, LocalDate from, int seq) {
        return takesEffectOn(restriction, from, from, seq)
                || takesEffectOn(restriction, situation.ledger().confirmedOn(), from, seq)
                || situation.course().history().observations().stream()
                        .anyMatch(observation -> takesEffectOn(restriction, observation.on(), from, seq))
                || situation.suspensions().ends().stream().anyMatch(end -> takesEffectOn(restriction, end, from, seq))
                || findings.days().stream().anyMatch(found -> takesEffectOn(restriction, found, from, seq));
    }

    private boolean takesEffectOn(Restriction restriction, @Nullable LocalDate day, LocalDate from, int seq) {
        LocalDate today = situation.schedule().date();
        if (day == null || day.isBefore(from) || day.isAfter(today)) {
            return false;
        }
        return !situation.suspensions().openOn(day)
                && confirmedBy(day)
                && checkedInLately(day)
                && !keptSince(restriction, seq, day)
                && needsMetSince(restriction, day, today);
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

    private boolean confirmedBy(LocalDate day) {
        LocalDate confirmedOn = situation.ledger().confirmedOn();
        return confirmedOn != null && !confirmedOn.isAfter(day);
    }

    private boolean checkedInLately(LocalDate day) {
        for (Observation observation : situation.course().history().observations()) {
            if (observation instanceof CheckIn
                    && !observation.on().isAfter(day)
                    && !observation.on().plusDays(FRESH_CHECK_IN_DAYS).isBefore(day)) {
                return true;
            }
        }
        return false;
    }
}
