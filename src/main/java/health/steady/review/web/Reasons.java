package health.steady.review.web;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Phase;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Exceeded;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signature;
import health.steady.protocol.Timing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engine's reasons as sentences: what stands against an exercise, whose it is, and what would end it. */
final class Reasons {

    private final Telling telling;
    private final RungRef use;

    Reasons(Telling telling, RungRef use) {
        this.telling = telling;
        this.use = use;
    }

    String what(Reason reason) {
        return switch (reason.kind()) {
            case LIMIT, OTHER_OPERATION -> exceeded(reason);
            case CONTRAINDICATION, NOT_ASKED -> say(reason, ".what", condition(reason.id()));
            case STAGE -> say(reason, ".what", telling.words().phase(Phase.valueOf(reason.id())));
            case TOO_EARLY, BELOW_FLOOR -> tooEarly(reason);
            case STATE -> say(reason, ".what", state(reason.id()));
            case PAUSED -> say(reason, ".what", who(reason));
            case SUSPENDED, RESERVED, NEVER_BY_DEFAULT, SCHEDULE_WAITS, REST_DAY, NOT_IN_PROTOCOL ->
                say(reason, ".what");
        };
    }

    String detail(Reason reason) {
        return switch (reason.kind()) {
            case LIMIT -> limitEnds(reason);
            case STAGE ->
                reason.until() == null ? say(reason, ".ends") : say(reason, ".ends-from", telling.on(reason.until()));
            case TOO_EARLY, NEVER_BY_DEFAULT -> floor(reason);
            case SCHEDULE_WAITS ->
                say(reason, telling.day().standing() == Standing.UNCONFIRMED ? ".ends-confirmed" : ".ends");
            case REST_DAY ->
                reason.until() == null
                        ? say(reason, ".ends")
                        : say(reason, ".ends-from", telling.words().weekday(reason.until()));
            case SUSPENDED -> say(reason, ".ends", sign(reason.id()));
            case PAUSED -> say(reason, ".ends", said(reason));
            case OTHER_OPERATION ->
                reason.until() == null ? say(reason, ".ends") : say(reason, ".ends-from", telling.on(reason.until()));
            case CONTRAINDICATION, NOT_ASKED, RESERVED, BELOW_FLOOR, STATE, NOT_IN_PROTOCOL -> say(reason, ".ends");
        };
    }

    private String who(Reason reason) {
        Signature signed = reason.cause().signed();
        return signed == null
                ? ""
                : telling.say("review.limit.own", telling.who(signed.author()), telling.on(signed.effectiveOn()));
    }

    private static String said(Reason reason) {
        Signature signed = reason.cause().signed();
        return signed == null ? "" : signed.reason();
    }

    private String exceeded(Reason reason) {
        Exceeded exceeded = reason.exceeded();
        if (exceeded == null) {
            return say(reason, ".what");
        }
        Amounts amounts = telling.amounts();
        return telling.say(
                "review.reason.limit." + exceeded.limit().demand().id(),
                amounts.asked(exceeded.asked(), exceeded.limit()),
                amounts.amount(exceeded.limit().atMost()));
    }

    private String limitEnds(Reason reason) {
        Optional<InForce> restriction = telling.day().restrictions().stream()
                .filter(inForce -> inForce.id().equals(reason.id()))
                .findFirst();
        if (restriction.isEmpty()) {
            return say(reason, ".ends");
        }
        boolean own = restriction.get().rule() == null;
        return say(reason, own ? ".ends-own" : ".ends-by", LimitLine.until(telling, restriction.get()));
    }

    private String tooEarly(Reason reason) {
        LocalDate until = reason.until();
        if (until == null) {
            return say(reason, ".what");
        }
        int day = (int) ChronoUnit.DAYS.between(telling.surgeryOn(), until);
        return say(reason, ".what-from", telling.after(day), telling.on(until));
    }

    private String floor(Reason reason) {
        @Nullable
        Timing timing =
                telling.rulebook().protocol().timing(use.exercise(), use.rung()).orElse(null);
        return timing == null ? say(reason, ".ends-wait") : say(reason, ".ends", telling.after(timing.floorDay()));
    }

    private String condition(String id) {
        var asked = telling.rulebook().catalogue().contraindications().get(id);
        return asked == null ? id : telling.text(asked.ask());
    }

    private String state(String id) {
        return telling.rulebook()
                .dangerSigns()
                .state(id)
                .map(state -> telling.text(state.ask()))
                .orElse(id);
    }

    private String sign(String id) {
        return telling.rulebook()
                .dangerSigns()
                .sign(id)
                .map(sign -> telling.text(sign.ask()))
                .orElse(id);
    }

    private String say(Reason reason, String suffix, Object... arguments) {
        String kind = reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return telling.say("review.reason." + kind + suffix, arguments);
    }
}
