package health.steady.plan.domain;

import health.steady.plan.DaySheet.Entry;
import health.steady.plan.DaySheet.Task;
import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Eased;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import health.steady.protocol.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something to do: how much, how, when to stop, who changed it and why it is there. */
final class ExerciseWords {

    private final PlanView plan;
    private final DayPlan day;
    private final Words words;
    private final PeopleWords people;
    private final DoseWords doses;
    private final SourceWords sources;

    ExerciseWords(PlanView plan, DayPlan day, Words words, PeopleWords people, DoseWords doses, SourceWords sources) {
        this.plan = plan;
        this.day = day;
        this.words = words;
        this.people = people;
        this.doses = doses;
        this.sources = sources;
    }

    List<Task> tasks(List<Offer> offers) {
        return offers.stream().map(this::task).toList();
    }

    private Task task(Offer offer) {
        Exercise exercise = offer.exercise();
        return new Task(
                exercise.id(),
                offer.rung().id(),
                words.in(exercise.name()),
                doses.much(exercise, offer.rung(), offer.dose()),
                doses.often(offer.dose()),
                exercise.position().name().toLowerCase(Locale.ROOT),
                posture(offer),
                equipment(exercise),
                exercise.picture(),
                words.in(exercise.steps()),
                words.in(exercise.cues()),
                words.in(exercise.mistakes()),
                words.in(exercise.feel()),
                words.in(exercise.stop()),
                changed(offer),
                cause(offer));
    }

    private String posture(Offer offer) {
        String posture = words.in(offer.exercise().posture());
        boolean several = offer.exercise().ladder().size() > 1 && !DoseWords.isOccasion(offer.dose());
        return several
                ? words.say("day.task.rung", posture, words.in(offer.rung().name()))
                : posture;
    }

    private String equipment(Exercise exercise) {
        Map<String, Text> names = plan.course().rulebook().catalogue().equipment();
        List<String> needed = exercise.equipment().stream()
                .map(id -> words.inside(words.in(names.getOrDefault(id, Text.english(id)))))
                .toList();
        return needed.isEmpty() ? words.say("day.task.needs.none") : words.say("day.task.needs", words.list(needed));
    }

    private @Nullable String changed(Offer offer) {
        Eased eased = offer.eased();
        if (eased != null) {
            return words.say("day.task.eased", words.day(eased.since()));
        }
        Signature signed = offer.cause().signed();
        Fact fact = signed == null ? null : fact(signed);
        if (signed == null || fact == null || fact instanceof Fact.PlanAssigned) {
            return null;
        }
        String key = fact instanceof Fact.ExerciseAdded ? "day.task.added" : "day.task.changed";
        String on = words.day(signed.effectiveOn());
        String by = people.full(signed.author());
        return signed.reason().isBlank()
                ? words.say(key + ".silent", on, by)
                : words.say(key, on, by, words.quote(signed.reason()));
    }

    private List<Entry> cause(Offer offer) {
        List<Entry> cause = new ArrayList<>();
        Signature signed = offer.cause().signed();
        if (signed != null) {
            cause.add(fact(signed) instanceof Fact.PlanAssigned ? programme(signed) : who(signed));
        }
        Signature unlocked = unlocked(offer.exercise().id());
        if (unlocked != null) {
            cause.add(new Entry(words.say("day.task.early"), people.signed(unlocked)));
        }
        sources.addTo(cause, offer.cause().sources());
        return cause;
    }

    private Entry programme(Signature signed) {
        String stage = day.stage() == null ? "" : words.say("day.stage." + day.stage());
        String why = words.say(
                "day.task.why.programme", stage, people.brief(signed.author()), words.day(signed.effectiveOn()));
        return new Entry(words.say("day.task.why"), why);
    }

    private Entry who(Signature signed) {
        return new Entry(words.say("day.cause.who"), people.signed(signed));
    }

    private @Nullable Fact fact(Signature signed) {
        List<Fact> facts = plan.course().history().facts();
        return signed.seq() > facts.size() ? null : facts.get(signed.seq() - 1);
    }

    private @Nullable Signature unlocked(String exercise) {
        Signature last = null;
        for (Fact fact : plan.course().history().facts()) {
            boolean unlocks = fact instanceof Fact.ExerciseUnlocked unlock
                    && unlock.exercise().equals(exercise)
                    && !fact.signature().effectiveOn().isAfter(day.date());
            last = unlocks ? fact.signature() : last;
        }
        return last;
    }
}
