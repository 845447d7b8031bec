package health.steady.review.web;

import health.steady.plan.PlanApi;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a clinician may add: everything of the protocol that the plan does not contain, weighed for today. */
@Component
class Available {

    private static final String WALK = "walk";

    private final PlanApi plans;
    private final Words words;

    Available(PlanApi plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    /** An exercise at the easiest rung that is allowed today, or else at its easiest. */
    record Candidate(Exercise exercise, Rung rung, List<Reason> reasons) {

        RungRef use() {
            return new RungRef(exercise.id(), rung.id());
        }
    }

    List<Candidate> candidates(PlanReading reading) {
        Set<String> contained = contained(reading);
        List<Candidate> candidates = new ArrayList<>();
        for (Exercise exercise : reading.catalogue().exercises().values()) {
            if (!contained.contains(exercise.id())) {
                candidate(reading, exercise).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** What can stand in for this exercise today. */
    List<Candidate> sameAim(PlanReading reading, Exercise exercise) {
        return candidates(reading).stream()
                .filter(other -> other.reasons().isEmpty()
                        && other.exercise().intent().equals(exercise.intent())
                        && !other.exercise().id().equals(exercise.id()))
                .toList();
    }

    /** All that stands against it today; a day of rest is no reason against a prescription, and to add it ends its pause. */
    List<Reason> reasonsAgainst(PlanReading reading, RungRef use, Dose dose) {
        return plans.reasonsAgainst(reading.view(), use, dose, reading.today()).stream()
                .filter(reason -> reason.kind() != Kind.REST_DAY && reason.kind() != Kind.PAUSED)
                .toList();
    }

    /** Candidates under the names of what they are for, in the order of the catalogue. */
    Map<String, List<Candidate>> byAim(PlanReading reading, List<Candidate> candidates) {
        Map<String, List<Candidate>> byAim = new LinkedHashMap<>();
        reading.catalogue().intents().forEach((intent, name) -> {
            List<Candidate> group = candidates.stream()
                    .filter(candidate -> candidate.exercise().intent().equals(intent))
                    .toList();
            if (!group.isEmpty()) {
                byAim.put(words.text(name), group);
            }
        });
        return byAim;
    }

    private Optional<Candidate> candidate(PlanReading reading, Exercise exercise) {
        List<Candidate> rungs = exercise.ladder().stream()
                .filter(rung ->
                        reading.protocol().timing(exercise.id(), rung.id()).isPresent())
                .map(rung -> new Candidate(
                        exercise, rung, reasonsAgainst(reading, new RungRef(exercise.id(), rung.id()), rung.dose())))
                .toList();
        return rungs.stream()
                .filter(rung -> rung.reasons().isEmpty())
                .findFirst()
                .or(() -> rungs.stream().findFirst());
    }

    private static Set<String> contained(PlanReading reading) {
        Set<String> contained = new HashSet<>(Set.of(WALK));
        reading.day()
                .exercises()
                .forEach(offer -> contained.add(offer.exercise().id()));
        reading.day().withheld().forEach(held -> contained.add(held.exercise().id()));
        var walking = reading.day().walking();
        if (walking != null) {
            walking.alternatives()
                    .forEach(offer -> contained.add(offer.exercise().id()));
        }
        return contained;
    }
}
