package health.steady.review.web;

import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Exercise;
import health.steady.protocol.Rung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of today's programme.
 *
 * @param step the rung and its place on the ladder
 * @param badge what it counts as, when it is not an exercise of the day
 * @param edit null when this reader does not change it
 */
record ExerciseLine(
        String id,
        String name,
        String step,
        String dose,
        @Nullable String badge,
        List<CauseLine> cause,
        @Nullable Link edit) {

    static ExerciseLine of(Telling telling, PlanReading reading, Offer offer) {
        Exercise exercise = offer.exercise();
        return new ExerciseLine(
                exercise.id(),
                telling.text(exercise.name()),
                step(telling, exercise, offer.rung()),
                telling.amounts().dose(offer.dose()),
                switch (offer.role()) {
                    case EXERCISE -> null;
                    case DRILL -> telling.say("review.plan.drill");
                    case WALK_ALTERNATIVE -> telling.say("review.plan.alternative");
                },
                CauseLine.of(telling, offer.cause()),
                edit(telling, reading, exercise.id()));
    }

    static @Nullable Link edit(Telling telling, PlanReading reading, String exercise) {
        return reading.adjusts()
                ? new Link(telling.say("review.way.edit"), reading.path() + "/exercises/" + exercise)
                : null;
    }

    static String step(Telling telling, Exercise exercise, Rung rung) {
        return exercise.ladder().size() < 2
                ? telling.text(rung.name())
                : telling.say(
                        "review.exercise.step",
                        telling.text(rung.name()),
                        exercise.height(rung.id()) + 1,
                        exercise.ladder().size());
    }
}
