package health.steady.protocol;

import health.steady.protocol.Choice.Option;
import health.steady.protocol.Choice.SignedAhead;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a restriction of the protocol has ended. Only a surgeon's signature ends it: given on a day, or in advance by
 * a choice at assignment. Never a date (law L2).
 */
final class Releases {

    /** A signature given in advance asks for a report this recent. */
    private static final int FRESH_CHECK_IN_DAYS = 7;

    private final Situation situation;
    private final Findings findings;

    Releases(Situation situation, Findings findings) {
        this.situation = situation;
        this.findings = findings;
    }

    boolean hasEnded(Restriction restriction) {
        return situation.isConfirmed() && (released(restriction) || releasedAhead(restriction));
    }

    /** The day a release is signed for in advance, or null. */
    @Nullable
    LocalDate signedFor(Restriction restriction) {
        for (Choice choice : situation.protocol().choices()) {
            Option answer = situation.answer(choice);
            SignedAhead signs = answer == null ? null : answer.signs();
            if (signs != null && signs.restrictions().contains(restriction.id())) {
                return situation.schedule().on(Math.max(signs.day(), restriction.notBefore()));
            }
        }
        return null;
    }

    private boolean released(Restriction restriction) {
        LocalDate today = situation.schedule().date();
        LocalDate notBefore = situation.schedule().on(restriction.notBefore());
        for (RestrictionReleased release : situation.ledger().releases()) {
            LocalDate signed = release.signature().effectiveOn();
            LocalDate from = signed.isBefore(notBefore) ? notBefore : signed;
            if (release.restriction().equals(restriction.id())
                    && !from.isAfter(today)
                    && needsStoodAt(restriction, signed, release.signature().seq())) {
                return true;
            }
        }
        return false;
    }

    private boolean needsStoodAt(Restriction restriction, LocalDate signed, int seq) {
        for (Need need : restriction.needs()) {
            if (findings.signedBefore(need, signed, seq) != NeedStatus.Value.MET
                    || findings.contradicted(
                            need, signed, seq, situation.schedule().date())) {
                return false;
            }
        }
        return true;
    }

    private boolean releasedAhead(Restriction restriction) {
        LocalDate signed = signedFor(restriction);
        if (signed == null) {
            return false;
        }
        for (LocalDate day : daysThatMayTakeEffect(signed)) {
            if (takesEffectOn(restriction, day)) {
                return true;
            }
        }
        return false;
    }

    /** The conditions change on these days only. */
    private TreeSet<LocalDate> daysThatMayTakeEffect(LocalDate signed) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(signed);
        if (situation.ledger().confirmation() != null) {
            days.add(situation.ledger().confirmation().signature().effectiveOn());
        }
        situation.course().history().observations().forEach(observation -> days.add(observation.on()));
        days.addAll(situation.suspensions().ends());
        days.addAll(findings.days());
        return new TreeSet<>(
                days.tailSet(signed, true).headSet(situation.schedule().date(), true));
    }

    private boolean takesEffectOn(Restriction restriction, LocalDate day) {
        if (situation.suspensions().openOn(day) || !confirmedBy(day) || !checkedInLately(day)) {
            return false;
        }
        for (Need need : restriction.needs()) {
            boolean met = findings.on(need, day) == NeedStatus.Value.MET;
            if (!met
                    || findings.contradicted(
                            need, day, Integer.MAX_VALUE, situation.schedule().date())) {
                return false;
            }
        }
        return true;
    }

    private boolean confirmedBy(LocalDate day) {
        Fact.SurgeryConfirmed confirmation = situation.ledger().confirmation();
        return confirmation != null && !confirmation.signature().effectiveOn().isAfter(day);
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
