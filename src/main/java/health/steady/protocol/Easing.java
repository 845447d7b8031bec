package health.steady.protocol;

import health.steady.protocol.Prescription.Prescribed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where reports have brought one exercise: down its ladder by rungs that the protocol has, no lower than the signed range,
 * or to half the dose where there is no lower rung. Less than what is signed, never more.
 */
final class Easing {

    private final @Nullable Eased eased;
    private final Rung rung;
    private final Dose dose;

    Easing(Exercise exercise, Rung signed, Dose signedDose, @Nullable Prescription changed, Situation situation) {
        int lowest = changed == null ? 0 : changed.lowest();
        Prescribed given = changed == null ? null : changed.given();
        LocalDate since = given == null ? null : given.signature().effectiveOn();
        int below = 0;
        for (int i = lowest; i < exercise.height(signed.id()); i++) {
            below += isTimed(exercise, i, situation) ? 1 : 0;
        }
        eased = situation.easings().of(exercise.id(), since, Math.max(1, below));
        if (eased == null) {
            rung = signed;
            dose = signedDose;
        } else if (below == 0) {
            rung = signed;
            dose = signedDose.eased();
        } else {
            rung = lower(exercise, signed, eased.steps(), situation);
            dose = rung.dose().noMoreThan(signedDose);
        }
    }

    private static Rung lower(Exercise exercise, Rung signed, int steps, Situation situation) {
        Rung lower = signed;
        int left = steps;
        for (int i = exercise.height(signed.id()) - 1; i >= 0 && left > 0; i--) {
            if (isTimed(exercise, i, situation)) {
                lower = exercise.ladder().get(i);
                left--;
            }
        }
        return lower;
    }

    private static boolean isTimed(Exercise exercise, int height, Situation situation) {
        String rung = exercise.ladder().get(height).id();
        return situation.protocol().timingOf(exercise.id(), rung) != null;
    }

    /** Null when it is as signed. */
    @Nullable
    Eased eased() {
        return eased;
    }

    Rung rung() {
        return rung;
    }

    Dose dose() {
        return dose;
    }
}
