package health.steady.review.web;

import health.steady.protocol.Reason;
import org.jspecify.annotations.Nullable;

/** One reason against an exercise: what, whose and what ends it, and one button where this reader can do something. */
record ReasonLine(
        String icon,
        String what,
        @Nullable String detail,
        @Nullable String actionLabel,
        @Nullable String actionHref) {

    static ReasonLine of(Reason reason, String what, String detail, @Nullable Link way) {
        return new ReasonLine(
                icon(reason.kind()), what, detail, way == null ? null : way.label(), way == null ? null : way.href());
    }

    static String icon(Reason.Kind kind) {
        return switch (kind) {
            case LIMIT, RESERVED -> "lock";
            case CONTRAINDICATION, STATE -> "person";
            case NOT_ASKED, NOT_IN_PROTOCOL -> "ask";
            case STAGE, TOO_EARLY, BELOW_FLOOR, NEVER_BY_DEFAULT, SCHEDULE_WAITS, OTHER_OPERATION -> "clock";
            case SUSPENDED -> "alert";
            case PAUSED -> "minus";
            case REST_DAY -> "moon";
        };
    }
}
