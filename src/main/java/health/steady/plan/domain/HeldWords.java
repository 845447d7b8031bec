package health.steady.plan.domain;

import health.steady.plan.DaySheet.Held;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Demand;
import health.steady.protocol.Phase;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is not offered today, and what would end that: never a dose, never how to do it. */
final class HeldWords {

    private final Rulebook rulebook;
    private final DayPlan day;
    private final Words words;
    private final PeopleWords people;

    HeldWords(Rulebook rulebook, DayPlan day, Words words, PeopleWords people) {
        this.rulebook = rulebook;
        this.day = day;
        this.words = words;
        this.people = people;
    }

    List<Held> held(List<Withheld> withheld) {
        return withheld.stream().map(this::held).toList();
    }

    private Held held(Withheld withheld) {
        Map<Demand, Reason> last = lastStep(withheld.reasons());
        Set<String> said = new LinkedHashSet<>();
        for (Reason reason : withheld.reasons()) {
            Reason.Exceeded exceeded = reason.exceeded();
            Reason spoken = exceeded == null
                    ? reason
                    : last.getOrDefault(exceeded.limit().demand(), reason);
            said.add(reason(spoken));
        }
        return new Held(
                withheld.exercise().id(),
                words.in(withheld.exercise().name()),
                icon(withheld.reasons()),
                List.copyOf(said));
    }

    /** Of the steps of one limit that all stand against it, the one that ends last. */
    private static Map<Demand, Reason> lastStep(List<Reason> reasons) {
        Map<Demand, Reason> last = new EnumMap<>(Demand.class);
        for (Reason reason : reasons) {
            Reason.Exceeded exceeded = reason.exceeded();
            if (exceeded != null) {
                last.merge(exceeded.limit().demand(), reason, HeldWords::later);
            }
        }
        return last;
    }

    private static Reason later(Reason one, Reason other) {
        LocalDate until = other.until();
        return until != null && (one.until() == null || until.isAfter(one.until())) ? other : one;
    }

    private String reason(Reason reason) {
        LocalDate until = reason.until();
        String on = until == null ? "" : words.longDay(until);
        String key = "day.held." + reason.kind();
        String said = switch (reason.kind()) {
            case LIMIT -> limit(reason, on);
            case CONTRAINDICATION, NOT_ASKED -> words.say(key, condition(reason.id()));
            case RESERVED -> words.say(key, people.surgeon());
            case SCHEDULE_WAITS -> words.say(day.standing() == Standing.UNCONFIRMED ? key + ".unconfirmed" : key);
            case STAGE -> stage(key, words.say("day.stage." + Phase.valueOf(reason.id())), on);
            case TOO_EARLY, BELOW_FLOOR, REST_DAY, OTHER_OPERATION ->
                until == null ? words.say(key) : words.say(key + ".notBefore", on);
            case STATE -> words.say(key, state(reason.id()));
            case PAUSED -> words.say(key, who(reason));
            case NEVER_BY_DEFAULT, SUSPENDED, NOT_IN_PROTOCOL -> words.say(key);
        };
        return words.sentence(said);
    }

    private String who(Reason reason) {
        Signature signed = reason.cause().signed();
        return signed == null ? people.therapist() : people.signed(signed);
    }

    private String stage(String key, String stage, String on) {
        return on.isEmpty() ? words.say(key, stage) : words.say(key + ".notBefore", stage, on);
    }

    private String limit(Reason reason, String on) {
        Reason.Exceeded exceeded = reason.exceeded();
        String asks = exceeded == null
                ? ""
                : words.say("day.held.asks." + exceeded.limit().demand().id());
        String by = endedBy(reason.id());
        return on.isEmpty()
                ? words.say("day.held.limit", asks, by)
                : words.say("day.held.limit.notBefore", asks, by, on);
    }

    private String endedBy(String restriction) {
        for (InForce inForce : day.restrictions()) {
            Signature signed = inForce.cause().signed();
            if (inForce.id().equals(restriction) && inForce.rule() == null && signed != null) {
                return people.brief(signed.author());
            }
        }
        return people.surgeon();
    }

    private String state(String id) {
        return rulebook.dangerSigns()
                .state(id)
                .map(state -> words.inside(words.in(state.ask())))
                .orElse(id);
    }

    private String condition(String id) {
        var condition = rulebook.catalogue().contraindications().get(id);
        return condition == null ? id : words.in(condition.ask());
    }

    private static String icon(List<Reason> reasons) {
        List<String> icons = new ArrayList<>();
        for (Reason reason : reasons) {
            icons.add(icon(reason.kind()));
        }
        return icons.contains("lock") ? "lock" : icons.get(0);
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case TOO_EARLY, BELOW_FLOOR -> "clock";
            case REST_DAY -> "moon";
            case NOT_ASKED -> "ask";
            case CONTRAINDICATION, STATE -> "person";
            case LIMIT,
                    RESERVED,
                    STAGE,
                    NEVER_BY_DEFAULT,
                    SCHEDULE_WAITS,
                    SUSPENDED,
                    PAUSED,
                    OTHER_OPERATION,
                    NOT_IN_PROTOCOL -> "lock";
        };
    }
}
