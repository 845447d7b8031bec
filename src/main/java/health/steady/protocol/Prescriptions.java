package health.steady.protocol;

import health.steady.protocol.Fact.DoseEased;
import health.steady.protocol.Fact.DoseRaised;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.ExerciseReserved;
import health.steady.protocol.Fact.ExerciseUnlocked;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What clinicians changed about single exercises: added, removed, dosed, unlocked, reserved. */
final class Prescriptions {

    private final Catalogue catalogue;
    private final Map<String, ExerciseAdded> added = new LinkedHashMap<>();
    private final Map<String, Prescribed> doses = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> unlocked = new HashSet<>();
    private final Set<String> reserved;

    Prescriptions(Rulebook rulebook) {
        catalogue = rulebook.catalogue();
        reserved = new HashSet<>(rulebook.protocol().reserved());
    }

    /** Facts of other kinds are left alone. */
    void enter(Fact fact) {
        if (fact instanceof ExerciseAdded add) {
            added.put(add.use().exercise(), add);
            doses.remove(add.use().exercise());
            removed.remove(add.use().exercise());
        } else if (fact instanceof DoseRaised raised) {
            doses.put(raised.use().exercise(), new Prescribed(raised.signature(), raised.use(), raised.dose()));
        } else if (fact instanceof DoseEased eased && lowers(eased)) {
            doses.put(eased.use().exercise(), new Prescribed(eased.signature(), eased.use(), eased.dose()));
        } else if (fact instanceof ExerciseRemoved out) {
            removed.add(out.exercise());
            added.remove(out.exercise());
            doses.remove(out.exercise());
        } else if (fact instanceof ExerciseUnlocked unlock) {
            unlocked.add(unlock.exercise());
        } else if (fact instanceof ExerciseReserved reserve) {
            reserved.add(reserve.exercise());
            unlocked.remove(reserve.exercise());
        } else if (fact instanceof ExerciseCleared cleared) {
            reserved.remove(cleared.exercise());
        }
    }

    /** An ease that is none would be a raise that anybody could sign: it counts for nothing. */
    private boolean lowers(DoseEased eased) {
        Exercise exercise = catalogue.exercises().get(eased.use().exercise());
        if (exercise == null) {
            return false;
        }
        int height = exercise.height(eased.use().rung());
        Prescribed signed = prescribedOrAdded(exercise.id());
        if (signed != null) {
            return height <= exercise.height(signed.use().rung())
                    && !eased.dose().exceeds(signed.dose());
        }
        return exercise.ladder().stream()
                .skip(Math.max(0, height))
                .anyMatch(rung -> !eased.dose().exceeds(rung.dose()));
    }

    private @Nullable Prescribed prescribedOrAdded(String exercise) {
        ExerciseAdded add = added.get(exercise);
        Prescribed signed = doses.get(exercise);
        return signed == null && add != null ? new Prescribed(add.signature(), add.use(), add.dose()) : signed;
    }

    Map<String, ExerciseAdded> added() {
        return added;
    }

    @Nullable
    Prescribed prescribed(String exercise) {
        return doses.get(exercise);
    }

    boolean isRemoved(String exercise) {
        return removed.contains(exercise);
    }

    boolean isUnlocked(String exercise) {
        return unlocked.contains(exercise);
    }

    boolean isReserved(String exercise) {
        return reserved.contains(exercise);
    }

    /** The rung and dose that a clinician signed last. */
    record Prescribed(Signature signature, RungRef use, Dose dose) {}
}
