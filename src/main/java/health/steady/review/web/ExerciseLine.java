package health.steady.review.web;

import health.steady.plan.Equipment.AtHome;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Eased;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Rung;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of today's programme.
 *
 * @param step the rung and its place on the ladder
 * @param notes the signed range, and what reports have eased
 * @param badge what it counts as, when it is not an exercise of the day
 * @param edit null when this reader does not change it
 */
record ExerciseLine(
        String id,
        String name,
        String step,
        String dose,
        List<String> notes,
        @Nullable String badge,
        List<CauseLine> cause,
        @Nullable Link edit) {

    static ExerciseLine of(Telling telling, PlanReading reading, Offer offer, AtHome atHome) {
        Exercise exercise = offer.exercise();
        return new ExerciseLine(
                exercise.id(),
                telling.text(exercise.name()),
                step(telling, exercise, offer.rung()),
                telling.amounts().dose(offer.dose()),
                notes(telling, reading, offer, atHome),
                switch (offer.role()) {
                    case EXERCISE -> null;
                    case DRILL -> telling.say("review.plan.drill");
                    case WALK_ALTERNATIVE -> telling.say("review.plan.alternative");
                },
                CauseLine.of(telling, offer.cause()),
                edit(telling, reading, exercise.id()));
    }

    private static List<String> notes(Telling telling, PlanReading reading, Offer offer, AtHome atHome) {
        List<String> notes = new ArrayList<>();
        Exercise exercise = offer.exercise();
        Fact.RangeSigned range = range(reading, exercise.id());
        if (range != null) {
            notes.add(telling.say(
                    "review.exercise.range",
                    rung(telling, exercise, range.lowest()),
                    rung(telling, exercise, range.highest()),
                    telling.who(range.signature().author())));
        }
        Eased eased = offer.eased();
        if (eased != null) {
            notes.add(telling.say("review.exercise.eased", telling.on(eased.since()), eased.steps()));
        }
        String needs = Needs.of(telling.words(), reading, atHome, exercise);
        if (needs != null) {
            notes.add(needs);
        }
        return notes;
    }

    private static String rung(Telling telling, Exercise exercise, String id) {
        return exercise.rung(id).map(rung -> telling.text(rung.name())).orElse(id);
    }

    /** The range that was signed last; null when none was. */
    static Fact.@Nullable RangeSigned range(PlanReading reading, String exercise) {
        Fact.RangeSigned last = null;
        for (Fact fact : reading.view().course().history().facts()) {
            if (fact instanceof Fact.RangeSigned range && range.exercise().equals(exercise)) {
                last = range;
            }
        }
        return last;
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
