package health.steady.review.web;

import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import java.time.LocalDate;
import java.util.Locale;

/** What each fact did, in one short sentence. */
final class Facts {

    private final Telling telling;

    Facts(Telling telling) {
        this.telling = telling;
    }

    String what(Fact fact) {
        if (fact instanceof Fact.PlanAssigned assigned) {
            return say("assigned", telling.text(telling.rulebook().protocol().title()), day(assigned.surgeryOn()));
        }
        if (fact instanceof Fact.SurgeryConfirmed confirmed) {
            return say("confirmed", day(confirmed.surgeryOn()));
        }
        if (fact instanceof Fact.StageAdvanced advanced) {
            return advanced(advanced);
        }
        if (fact instanceof Fact.FindingMet met) {
            return say("met", finding(met.finding()));
        }
        if (fact instanceof Fact.FindingNotMet not) {
            return say("not-met", finding(not.finding()));
        }
        if (fact instanceof Fact.SuspensionEnded) {
            return say("suspension-ended");
        }
        return standing(fact);
    }

    private String advanced(Fact.StageAdvanced advanced) {
        String stage = telling.words().phase(advanced.stage());
        LocalDate until = advanced.until();
        return until == null ? say("advanced", stage) : say("advanced-until", stage, day(until));
    }

    private String standing(Fact fact) {
        if (fact instanceof Fact.ConditionFound found) {
            return say("condition-found", condition(found.contraindication()));
        }
        if (fact instanceof Fact.ConditionCleared cleared) {
            return say("condition-cleared", condition(cleared.contraindication()));
        }
        if (fact instanceof Fact.SurgeryDatedEarlier earlier) {
            return say("dated", day(earlier.surgeryOn()));
        }
        if (fact instanceof Fact.SurgeryDatedLater later) {
            return say("dated", day(later.surgeryOn()));
        }
        if (fact instanceof Fact.PlanPaused) {
            return say("paused");
        }
        if (fact instanceof Fact.PlanResumed) {
            return say("resumed");
        }
        return fact instanceof Fact.PlanClosed ? say("closed") : limit(fact);
    }

    private String limit(Fact fact) {
        if (fact instanceof Fact.RestrictionReleased released) {
            return say("released", restriction(released.restriction()));
        }
        if (fact instanceof Fact.RestrictionKept kept) {
            LocalDate until = kept.until();
            String restriction = restriction(kept.restriction());
            return until == null ? say("kept", restriction) : say("kept-until", restriction, day(until));
        }
        if (fact instanceof Fact.SurgeonAsked asked) {
            boolean limit = asked.subject() == Fact.SurgeonAsked.Subject.RESTRICTION;
            return say("asked", limit ? restriction(asked.id()) : name(asked.id()));
        }
        if (fact instanceof Fact.SurgeonAnswered answered) {
            return say("answered." + answered.outcome());
        }
        if (fact instanceof Fact.LimitTightened tightened) {
            return say("tightened", telling.amounts().limit(tightened.limit()));
        }
        if (fact instanceof Fact.TighteningEnded) {
            return say("tightening-ended");
        }
        return exercise(fact);
    }

    private String exercise(Fact fact) {
        if (fact instanceof Fact.ExerciseAdded added) {
            return dosed("added", added.use(), added.dose());
        }
        if (fact instanceof Fact.DoseRaised raised) {
            return dosed("raised", raised.use(), raised.dose());
        }
        if (fact instanceof Fact.DoseEased eased) {
            return dosed("eased", eased.use(), eased.dose());
        }
        if (fact instanceof Fact.ExerciseRemoved removed) {
            return say("removed", name(removed.exercise()));
        }
        if (fact instanceof Fact.ExerciseUnlocked unlocked) {
            return say("unlocked", name(unlocked.exercise()));
        }
        if (fact instanceof Fact.ExerciseReserved reserved) {
            return say("reserved", name(reserved.exercise()));
        }
        if (fact instanceof Fact.ExercisePaused paused) {
            return say("exercise-paused", name(paused.exercise()));
        }
        if (fact instanceof Fact.ExerciseResumed resumed) {
            return say("exercise-resumed", name(resumed.exercise()));
        }
        if (fact instanceof Fact.RangeSigned range) {
            return say("range", name(range.exercise()), rung(range, range.lowest()), rung(range, range.highest()));
        }
        return say("cleared", name(((Fact.ExerciseCleared) fact).exercise()));
    }

    String name(RungRef use) {
        return telling.rulebook()
                .catalogue()
                .exercise(use.exercise())
                .map(exercise -> name(exercise, use))
                .orElse(use.exercise());
    }

    private String name(Exercise exercise, RungRef use) {
        String name = telling.text(exercise.name());
        return exercise.ladder().size() < 2
                ? name
                : exercise.rung(use.rung())
                        .map(Rung::name)
                        .map(telling::text)
                        .map(rung -> telling.say("review.exercise.rung", name, inSentence(rung)))
                        .orElse(name);
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String name(String exercise) {
        return telling.rulebook()
                .catalogue()
                .exercise(exercise)
                .map(Exercise::name)
                .map(telling::text)
                .orElse(exercise);
    }

    private String dosed(String key, RungRef use, Dose dose) {
        return say(key, name(use), telling.amounts().dose(dose));
    }

    private String restriction(String id) {
        return telling.rulebook()
                .protocol()
                .restriction(id)
                .map(Restriction::limit)
                .map(telling.amounts()::limit)
                .orElse(telling.say("review.fact.tightening"));
    }

    private String rung(Fact.RangeSigned range, String id) {
        return telling.rulebook()
                .catalogue()
                .exercise(range.exercise())
                .flatMap(exercise -> exercise.rung(id))
                .map(rung -> inSentence(telling.text(rung.name())))
                .orElse(id);
    }

    private String condition(String id) {
        var condition = telling.rulebook().catalogue().contraindications().get(id);
        return condition == null ? id : telling.text(condition.ask());
    }

    private String finding(String id) {
        return telling.rulebook()
                .protocol()
                .finding(id)
                .map(finding -> telling.text(finding.ask()))
                .orElse(id);
    }

    private String day(LocalDate date) {
        return telling.words().day(date);
    }

    private String say(String key, Object... arguments) {
        return telling.say("review.fact." + key, arguments);
    }
}
