package health.steady.protocol;

import health.steady.protocol.Fact.PlanPaused;
import health.steady.protocol.Fact.PlanResumed;
import health.steady.protocol.Observation.CheckIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What danger signs and pauses have opened and no clinician has ended. A sign that the rulebook does not know stops everything.
 * Source of the levels: clinical part J6.
 */
final class Suspensions {

    /** Stands where the id of a danger sign would. */
    static final String PAUSED = "paused";

    private static final Comparator<Opened> IN_ORDER_OF_REPORTING =
            Comparator.comparing(Opened::from).thenComparing(Opened::checkIn).thenComparing(Opened::sign);

    private final List<Opened> opened = new ArrayList<>(2);
    private final List<Opened> open = new ArrayList<>(2);
    private final List<LocalDate> ends = new ArrayList<>(2);

    Suspensions(Course course, Ledger ledger, LocalDate date) {
        for (Observation observation : course.history().observations()) {
            if (observation instanceof CheckIn checkIn
                    && !checkIn.dangerSigns().isEmpty()
                    && !checkIn.on().isAfter(date)) {
                for (String sign : checkIn.dangerSigns()) {
                    opened.add(Opened.of(checkIn, sign, course.rulebook(), ledger.suspensionEnd(checkIn)));
                }
            }
        }
        addPauses(ledger.pauses());
        opened.sort(IN_ORDER_OF_REPORTING);
        for (Opened suspension : opened) {
            if (suspension.openOn(date)) {
                open.add(suspension);
            }
            if (suspension.ended() != null) {
                ends.add(suspension.ended());
            }
        }
    }

    /** A paused plan offers nothing until somebody resumes it. */
    private void addPauses(List<Fact> pauses) {
        for (int i = 0; i < pauses.size(); i++) {
            if (pauses.get(i) instanceof PlanPaused paused) {
                Signature signature = paused.signature();
                LocalDate ended = null;
                for (Fact later : pauses.subList(i + 1, pauses.size())) {
                    LocalDate on = later.signature().effectiveOn();
                    boolean resumes = later instanceof PlanResumed
                            && !on.isBefore(signature.effectiveOn())
                            && (ended == null || on.isBefore(ended));
                    ended = resumes ? on : ended;
                }
                opened.add(new Opened(
                        new UUID(0, signature.seq()),
                        PAUSED,
                        SuspensionLevel.STOP_ALL,
                        true,
                        signature.effectiveOn(),
                        ended,
                        new Cause(signature, List.of())));
            }
        }
    }

    boolean openOn(LocalDate day) {
        for (Opened suspension : opened) {
            if (suspension.openOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** The signs that are open today, in the order of reporting. */
    List<Opened> open() {
        return open;
    }

    boolean openAt(SuspensionLevel level) {
        for (Opened suspension : open) {
            if (suspension.level() == level) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    LocalDate openSince() {
        return open.isEmpty() ? null : open.get(0).from();
    }

    List<LocalDate> ends() {
        return ends;
    }

    /** One reported danger sign. */
    record Opened(
            UUID checkIn,
            String sign,
            SuspensionLevel level,
            boolean spareCalf,
            LocalDate from,
            @Nullable LocalDate ended,
            Cause cause) {

        static Opened of(CheckIn checkIn, String id, Rulebook rulebook, @Nullable LocalDate ended) {
            return rulebook.dangerSigns()
                    .sign(id)
                    .map(sign -> new Opened(
                            checkIn.id(),
                            id,
                            sign.suspends(),
                            sign.spareCalf(),
                            checkIn.on(),
                            ended,
                            new Cause(null, sign.sources())))
                    .orElseGet(() -> new Opened(
                            checkIn.id(),
                            id,
                            SuspensionLevel.STOP_ALL,
                            true,
                            checkIn.on(),
                            ended,
                            new Cause(null, List.of(new Citation("proposed", "unknown sign")))));
        }

        boolean openOn(LocalDate day) {
            return !from.isAfter(day) && (ended == null || ended.isAfter(day));
        }
    }
}
