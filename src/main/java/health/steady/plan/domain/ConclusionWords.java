package health.steady.plan.domain;

import health.steady.plan.DaySheet.Entry;
import health.steady.plan.PlanView;
import health.steady.plan.Telling;
import health.steady.protocol.Conclusion;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Exercise;
import health.steady.protocol.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** What a report comes to, said to who sent it: kindly, exactly, and with its source. */
final class ConclusionWords {

    private static final String WALK = "walk";

    private final Rulebook rulebook;
    private final DayPlan day;
    private final Words words;
    private final PeopleWords people;
    private final DoseWords doses;
    private final SourceWords sources;

    /** @param day the one that the report is about, as it is now */
    ConclusionWords(PlanView plan, DayPlan day, Words words) {
        rulebook = plan.course().rulebook();
        this.day = day;
        this.words = words;
        people = new PeopleWords(plan, words);
        doses = new DoseWords(words, new LimitWords(rulebook.protocol(), words));
        sources = new SourceWords(rulebook, words);
    }

    Telling telling(Conclusion conclusion) {
        String key = "day.conclude." + conclusion.kind();
        List<Entry> cause = new ArrayList<>();
        sources.addTo(cause, conclusion.sources());
        String about = words.list(conclusion.ids().stream()
                .map(id -> about(conclusion.kind(), id))
                .toList());
        return new Telling(
                tone(conclusion.kind()),
                words.say(key + ".title"),
                words.say(key, words.sentence(about), people.therapist(), words.sentence(people.therapist())),
                cause);
    }

    private String about(Conclusion.Kind kind, String id) {
        return switch (kind) {
            case EMERGENCY, SAME_DAY ->
                rulebook.dangerSigns()
                        .sign(id)
                        .map(sign -> words.quote(words.in(sign.ask())))
                        .orElse(id);
            case EASED -> eased(id);
            default -> activity(id);
        };
    }

    private String eased(String id) {
        WalkingGoal walking = day.walking();
        if (id.equals(WALK) && walking != null) {
            return words.say("day.conclude.walk", walking.minutes(), walking.times());
        }
        return day.exercises().stream()
                .filter(offer -> offer.exercise().id().equals(id))
                .findFirst()
                .map(this::eased)
                .orElseGet(() -> activity(id));
    }

    private String eased(Offer offer) {
        String dose = doses.much(offer.exercise(), offer.rung(), offer.dose());
        return words.say(
                "day.conclude.exercise",
                words.in(offer.exercise().name()),
                words.inside(dose.endsWith(".") ? dose.substring(0, dose.length() - 1) : dose));
    }

    private String activity(String id) {
        return rulebook.catalogue()
                .exercise(id)
                .map(Exercise::name)
                .map(words::in)
                .orElseGet(() -> words.say("day.conclude.other"));
    }

    private static String tone(Conclusion.Kind kind) {
        return switch (kind) {
            case EMERGENCY, SAME_DAY -> "danger";
            case EASED, TOO_MUCH, MUCH_PAIN -> "limit";
            case MORE_THAN_USUAL, SORE, QUIET -> "note";
        };
    }
}
