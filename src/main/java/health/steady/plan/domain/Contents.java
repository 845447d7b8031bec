package health.steady.plan.domain;

import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.DoseEased;
import health.steady.protocol.Fact.DoseRaised;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.ExercisePaused;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.ExerciseReserved;
import health.steady.protocol.Fact.ExerciseResumed;
import health.steady.protocol.Fact.ExerciseUnlocked;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which exercises the plan contains, offered or withheld, at which rung and dose, and which are unlocked or reserved. */
final class Contents {

    private final Moment moment;

    Contents(Moment moment) {
        this.moment = moment;
    }

    boolean contain(String exercise) {
        return prescription(exercise).isPresent();
    }

    Optional<Prescription> prescription(String exercise) {
        Optional<Prescription> offered = offers().filter(
                        offer -> offer.exercise().id().equals(exercise))
                .map(offer ->
                        new Prescription(new RungRef(exercise, offer.rung().id()), offer.dose(), offer.eased() != null))
                .findFirst();
        return offered.or(() -> withheld(exercise));
    }

    boolean isUnlocked(String exercise) {
        boolean unlocked = false;
        for (Fact fact : moment.course().history().facts()) {
            if (fact instanceof ExerciseUnlocked unlock && unlock.exercise().equals(exercise)) {
                unlocked = true;
            } else if (fact instanceof ExerciseReserved reserve
                    && reserve.exercise().equals(exercise)) {
                unlocked = false;
            }
        }
        return unlocked;
    }

    boolean isReserved(String exercise) {
        boolean reserved = moment.protocol().reserved().contains(exercise);
        for (Fact fact : moment.course().history().facts()) {
            if (fact instanceof ExerciseReserved reserve && reserve.exercise().equals(exercise)) {
                reserved = true;
            } else if (fact instanceof ExerciseCleared cleared
                    && cleared.exercise().equals(exercise)) {
                reserved = false;
            }
        }
        return reserved;
    }

    boolean isPaused(String exercise) {
        boolean paused = false;
        for (Fact fact : moment.course().history().facts()) {
            if (fact instanceof ExercisePaused pause && pause.exercise().equals(exercise)) {
                paused = true;
            } else if (fact instanceof ExerciseResumed resume
                    && resume.exercise().equals(exercise)) {
                paused = false;
            } else if (fact instanceof ExerciseAdded add && add.use().exercise().equals(exercise)) {
                paused = false;
            }
        }
        return paused;
    }

    private Stream<Offer> offers() {
        WalkingGoal walking = moment.day().walking();
        return walking == null
                ? moment.day().exercises().stream()
                : Stream.concat(moment.day().exercises().stream(), walking.alternatives().stream());
    }

    private Optional<Prescription> withheld(String exercise) {
        for (Withheld held : moment.day().withheld()) {
            Rung rung = held.rung();
            if (rung != null && held.exercise().id().equals(exercise)) {
                Prescription signed = lastSigned(exercise);
                return Optional.of(
                        signed == null
                                ? new Prescription(new RungRef(exercise, rung.id()), rung.dose(), false)
                                : signed);
            }
        }
        return Optional.empty();
    }

    private @Nullable Prescription lastSigned(String exercise) {
        Prescription last = null;
        for (Fact fact : moment.course().history().facts()) {
            if (fact instanceof ExerciseAdded added && added.use().exercise().equals(exercise)) {
                last = new Prescription(added.use(), added.dose(), false);
            } else if (fact instanceof DoseRaised raised
                    && raised.use().exercise().equals(exercise)) {
                last = new Prescription(raised.use(), raised.dose(), false);
            } else if (fact instanceof DoseEased eased && eased.use().exercise().equals(exercise)) {
                last = new Prescription(eased.use(), eased.dose(), false);
            } else if (fact instanceof ExerciseRemoved removed
                    && removed.exercise().equals(exercise)) {
                last = null;
            }
        }
        return last;
    }

    /**
     * A rung at a dose.
     *
     * @param eased by reports, below what is signed
     */
    record Prescription(RungRef use, Dose dose, boolean eased) {}
}
