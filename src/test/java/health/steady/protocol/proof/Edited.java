package health.steady.protocol.proof;

import health.steady.protocol.Catalogue;
import health.steady.protocol.Demands;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Rung;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Rulebooks that differ from a shipped one in the rungs of their catalogue. */
final class Edited {

    private Edited() {}

    /** Every exercise on every day of the week. */
    static Rulebook withoutRestDays(Rulebook rulebook) {
        return rungs(
                rulebook, (exercise, rung) -> new Rung(rung.id(), rung.name(), rung.demands(), daily(rung.dose())));
    }

    /** One exercise with other demands on every rung. */
    static Rulebook withDemands(Rulebook rulebook, String edited, Demands demands) {
        return rungs(
                rulebook,
                (exercise, rung) ->
                        exercise.equals(edited) ? new Rung(rung.id(), rung.name(), demands, rung.dose()) : rung);
    }

    private static Rulebook rungs(Rulebook rulebook, BiFunction<String, Rung, Rung> edit) {
        Catalogue catalogue = rulebook.catalogue();
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        catalogue.exercises().forEach((id, exercise) -> exercises.put(id, edited(exercise, edit)));
        return new Rulebook(
                rulebook.digest(),
                rulebook.protocol(),
                new Catalogue(
                        exercises,
                        catalogue.equipment(),
                        catalogue.contraindications(),
                        catalogue.intents(),
                        catalogue.measures(),
                        catalogue.activities()),
                rulebook.dangerSigns(),
                rulebook.conflicts(),
                rulebook.lessons(),
                rulebook.sources());
    }

    private static Exercise edited(Exercise exercise, BiFunction<String, Rung, Rung> edit) {
        return new Exercise(
                exercise.id(),
                exercise.name(),
                exercise.intent(),
                exercise.position(),
                exercise.posture(),
                exercise.equipment(),
                exercise.contraindications(),
                exercise.calf(),
                exercise.picture(),
                exercise.steps(),
                exercise.cues(),
                exercise.mistakes(),
                exercise.feel(),
                exercise.stop(),
                exercise.ladder().stream()
                        .map(rung -> edit.apply(exercise.id(), rung))
                        .toList(),
                exercise.sources());
    }

    private static Dose daily(Dose dose) {
        return new Dose(
                dose.sets(),
                dose.reps(),
                dose.holdSeconds(),
                dose.restSeconds(),
                dose.perSide(),
                dose.load(),
                dose.minutes(),
                dose.timesADay(),
                Set.of());
    }
}
