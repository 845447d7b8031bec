package health.steady.plan.domain;

import health.steady.plan.Happened;
import health.steady.plan.PlanView;
import health.steady.protocol.Contraindication;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Fact;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What was signed, as the patient reads it. A signature that waits for something is never told as if it had happened: the
 * day decides, by what it holds.
 */
final class FactWords {

    private static final String WAITS = ".waits";

    private final List<Fact> facts;
    private final Rulebook rulebook;
    private final DayPlan day;
    private final Words words;
    private final PeopleWords people;
    private final LimitWords limits;

    FactWords(PlanView plan, DayPlan day, Words words) {
        facts = plan.course().history().facts();
        rulebook = plan.course().rulebook();
        this.day = day;
        this.words = words;
        people = new PeopleWords(plan, words);
        limits = new LimitWords(rulebook.protocol(), words);
    }

    /** Newest first. */
    List<Happened> all() {
        List<Happened> all = new ArrayList<>();
        for (Fact fact : facts) {
            LocalDate on = fact.signature().effectiveOn();
            if (!on.isAfter(day.date())) {
                all.add(new Happened(on, what(fact), people.signed(fact.signature())));
            }
        }
        Collections.reverse(all);
        return all;
    }

    private String what(Fact fact) {
        if (fact instanceof Fact.PlanAssigned assigned) {
            return say(fact, words.day(assigned.surgeryOn()));
        }
        if (fact instanceof Fact.SurgeryConfirmed confirmed) {
            return say(fact, words.day(confirmed.surgeryOn()));
        }
        if (fact instanceof Fact.SurgeryDatedEarlier dated) {
            return say(fact, words.day(dated.surgeryOn()));
        }
        if (fact instanceof Fact.SurgeryDatedLater dated) {
            return say(fact, words.day(dated.surgeryOn()));
        }
        if (fact instanceof Fact.StageAdvanced advanced) {
            return stage(advanced);
        }
        return limit(fact).or(() -> exercise(fact)).or(() -> finding(fact)).orElseGet(() -> say(fact));
    }

    private String stage(Fact.StageAdvanced advanced) {
        String stage = words.say("day.stage." + advanced.stage());
        Phase reached = day.stage();
        boolean waits = reached != null && reached.compareTo(advanced.stage()) < 0;
        LocalDate until = advanced.until();
        if (waits) {
            return words.say(key(advanced) + WAITS, stage);
        }
        return until == null ? say(advanced, stage) : words.say(key(advanced) + ".until", stage, words.day(until));
    }

    private Optional<String> limit(Fact fact) {
        if (fact instanceof Fact.RestrictionReleased released) {
            boolean waits =
                    day.restrictions().stream().anyMatch(line -> line.id().equals(released.restriction()));
            String limit = limit(released.restriction());
            return Optional.of(waits ? words.say(key(fact) + WAITS, limit) : say(fact, limit));
        }
        if (fact instanceof Fact.RestrictionKept kept) {
            LocalDate until = kept.until();
            String limit = limit(kept.restriction());
            return Optional.of(
                    until == null ? say(fact, limit) : words.say(key(fact) + ".until", limit, words.day(until)));
        }
        if (fact instanceof Fact.SurgeonAsked asked) {
            return Optional.of(say(fact, subject(asked)));
        }
        if (fact instanceof Fact.SurgeonAnswered answered) {
            return Optional.of(words.say(key(fact) + "." + answered.outcome(), subject(answered)));
        }
        if (fact instanceof Fact.LimitTightened tightened) {
            return Optional.of(say(fact, words.inside(limits.say(tightened.limit()))));
        }
        if (fact instanceof Fact.TighteningEnded ended
                && facts.get(ended.tightening() - 1) instanceof Fact.LimitTightened tightened) {
            return Optional.of(say(fact, words.inside(limits.say(tightened.limit()))));
        }
        return Optional.empty();
    }

    private Optional<String> exercise(Fact fact) {
        String exercise = null;
        if (fact instanceof Fact.ExerciseAdded added) {
            exercise = added.use().exercise();
        } else if (fact instanceof Fact.DoseRaised raised) {
            exercise = raised.use().exercise();
        } else if (fact instanceof Fact.DoseEased eased) {
            exercise = eased.use().exercise();
        } else if (fact instanceof Fact.ExerciseRemoved removed) {
            exercise = removed.exercise();
        } else if (fact instanceof Fact.ExerciseUnlocked unlocked) {
            exercise = unlocked.exercise();
        } else if (fact instanceof Fact.ExerciseReserved reserved) {
            exercise = reserved.exercise();
        } else if (fact instanceof Fact.ExerciseCleared cleared) {
            exercise = cleared.exercise();
        } else if (fact instanceof Fact.ExercisePaused paused) {
            exercise = paused.exercise();
        } else if (fact instanceof Fact.ExerciseResumed resumed) {
            exercise = resumed.exercise();
        } else if (fact instanceof Fact.RangeSigned range) {
            exercise = range.exercise();
        }
        return Optional.ofNullable(exercise).map(id -> say(fact, name(id)));
    }

    private String name(String exercise) {
        return rulebook.catalogue()
                .exercise(exercise)
                .map(found -> words.in(found.name()))
                .orElse(exercise);
    }

    private String subject(Fact.SurgeonAnswered answered) {
        return facts.get(answered.request() - 1) instanceof Fact.SurgeonAsked asked ? subject(asked) : "";
    }

    private String subject(Fact.SurgeonAsked asked) {
        return asked.subject() == Fact.SurgeonAsked.Subject.RESTRICTION ? limit(asked.id()) : name(asked.id());
    }

    private Optional<String> finding(Fact fact) {
        if (fact instanceof Fact.FindingMet met) {
            return Optional.of(say(fact, asked(met.finding())));
        }
        if (fact instanceof Fact.FindingNotMet notMet) {
            return Optional.of(say(fact, asked(notMet.finding())));
        }
        if (fact instanceof Fact.ConditionFound found) {
            return Optional.of(say(fact, condition(found.contraindication())));
        }
        if (fact instanceof Fact.ConditionCleared cleared) {
            return Optional.of(say(fact, condition(cleared.contraindication())));
        }
        return Optional.empty();
    }

    private String say(Fact fact, Object... arguments) {
        return words.say(key(fact), arguments);
    }

    private static String key(Fact fact) {
        return "day.fact." + fact.getClass().getSimpleName();
    }

    private String limit(String restriction) {
        return rulebook.protocol().restrictions().stream()
                .filter(rule -> rule.id().equals(restriction))
                .findFirst()
                .map(rule -> words.inside(words.in(rule.say())))
                .orElseGet(() -> tightened(restriction));
    }

    private String tightened(String id) {
        for (Fact fact : facts) {
            if (fact instanceof Fact.LimitTightened own
                    && id.equals("tightened-" + fact.signature().seq())) {
                return words.inside(limits.say(own.limit()));
            }
        }
        return id;
    }

    private String asked(String finding) {
        return rulebook.protocol()
                .finding(finding)
                .map(found -> words.inside(words.in(found.ask())))
                .orElse(finding);
    }

    private String condition(String id) {
        Contraindication found = rulebook.catalogue().contraindications().get(id);
        return found == null ? id : words.in(found.ask());
    }
}
