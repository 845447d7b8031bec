package health.steady.review.web;

import health.steady.plan.Request;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Reason;
import health.steady.protocol.RungRef;
import health.steady.protocol.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one reader may do about a reason or a restriction. Only what this role may sign is offered. */
final class Ways {

    private static final String TIGHTENED = "tightened-";

    private final Words words;
    private final PlanReading reading;

    Ways(Words words, PlanReading reading) {
        this.words = words;
        this.reading = reading;
    }

    /** About an exercise at this rung. */
    @Nullable
    Link about(Reason reason, RungRef use) {
        return switch (reason.kind()) {
            case LIMIT -> orAsk(aboutLimit(reason.id()), Subject.RESTRICTION, reason.id());
            case STAGE, TOO_EARLY, NEVER_BY_DEFAULT -> orAsk(unlock(use), Subject.EXERCISE, use.exercise());
            case RESERVED ->
                orAsk(
                        reading.isSurgeon() ? exercise(use, "clear", "clearance") : null,
                        Subject.EXERCISE,
                        use.exercise());
            case BELOW_FLOOR -> orAsk(null, Subject.EXERCISE, use.exercise());
            case SUSPENDED -> suspension(reason.id());
            case CONTRAINDICATION, NOT_ASKED ->
                new Link(
                        words.say("review.way.condition-answer"),
                        reading.path() + "/conditions/" + reason.id() + "/absent");
            case PAUSED -> reading.adjusts() ? exercise(use, "resuming", ExerciseAct.RESUMING.path()) : null;
            case SCHEDULE_WAITS, STATE, REST_DAY, OTHER_OPERATION, NOT_IN_PROTOCOL -> null;
        };
    }

    List<Link> about(InForce restriction) {
        List<Link> ways = new ArrayList<>();
        Link way = aboutLimit(restriction.id());
        if (way != null) {
            ways.add(way);
        }
        Request last =
                Asked.in(reading).last(Subject.RESTRICTION, restriction.id()).orElse(null);
        if (last != null) {
            ways.add(to(last));
        }
        Link ask = way == null && (last == null || !last.isOpen()) ? ask(Subject.RESTRICTION, restriction.id()) : null;
        if (ask != null) {
            ways.add(ask);
        }
        return ways;
    }

    /** To a request, which tells in its name whether it is answered. */
    Link to(Request request) {
        String on = words.day(request.asked().signature().effectiveOn(), reading.today());
        return new Link(
                words.say(request.isOpen() ? "review.way.request" : "review.way.request.answered", on),
                reading.path() + "/requests/" + request.seq());
    }

    /** Where this reader asks the surgeon; null for who is not to ask, and when nothing is followed. */
    @Nullable
    Link ask(Subject subject, String id) {
        boolean follows =
                reading.day().standing() == Standing.ACTIVE || reading.day().standing() == Standing.UNCONFIRMED;
        String about = subject == Subject.RESTRICTION ? "restriction=" : "exercise=";
        return reading.isSurgeon() || !follows
                ? null
                : new Link(words.say("review.way.ask"), reading.path() + "/requests/new?" + about + id);
    }

    private @Nullable Link orAsk(@Nullable Link way, Subject subject, String id) {
        if (way != null) {
            return way;
        }
        Request open = Asked.in(reading).open(subject, id).orElse(null);
        return open == null ? ask(subject, id) : to(open);
    }

    List<ReasonLine> lines(Telling telling, List<Reason> reasons, RungRef use) {
        Reasons sentences = new Reasons(telling, use);
        List<ReasonLine> lines = new ArrayList<>();
        for (Reason reason : reasons) {
            lines.add(ReasonLine.of(reason, sentences.what(reason), sentences.detail(reason), about(reason, use)));
        }
        return lines;
    }

    /** Which report opened a danger sign that still suspends something. */
    @Nullable
    Link suspension(String sign) {
        UUID report = OpenSigns.in(reading).reportOf(sign);
        return report == null
                ? null
                : new Link(words.say("review.way.end-suspension"), reading.path() + "/suspensions/" + report + "/end");
    }

    private @Nullable Link aboutLimit(String id) {
        if (!id.startsWith(TIGHTENED)) {
            String label = mayEnd(id) ? "review.way.release" : "review.way.decide-ahead";
            return reading.isSurgeon()
                    ? new Link(words.say(label), reading.path() + "/releases/new?restriction=" + id)
                    : null;
        }
        boolean mine = reading.day().restrictions().stream()
                .filter(restriction -> restriction.id().equals(id))
                .map(restriction -> restriction.cause().signed())
                .anyMatch(signed -> signed != null && reading.isMine(signed.author()));
        if (!mine && !reading.isSurgeon()) {
            return null;
        }
        String label = words.say(mine ? "review.way.end-my-tightening" : "review.way.end-tightening");
        return new Link(label, reading.path() + "/tightenings/" + id.substring(TIGHTENED.length()) + "/end");
    }

    private boolean mayEnd(String restriction) {
        return reading.day().standing() == Standing.ACTIVE
                && reading.day().restrictions().stream()
                        .anyMatch(inForce -> inForce.id().equals(restriction)
                                && !inForce.end().earliest().isAfter(reading.today()));
    }

    /** @return null when nobody may unlock it yet, or this reader does not */
    @Nullable
    Link unlock(RungRef use) {
        @Nullable
        Timing timing = reading.protocol().timing(use.exercise(), use.rung()).orElse(null);
        Integer day = reading.day().dayPostOp();
        boolean open = timing != null && day != null && day >= timing.floorDay();
        return open && reading.adjusts() ? exercise(use, "unlock", "unlock") : null;
    }

    private Link exercise(RungRef use, String label, String act) {
        return new Link(words.say("review.way." + label), reading.path() + "/exercises/" + use.exercise() + "/" + act);
    }
}
