package health.steady.plan.domain;

import health.steady.plan.PlanRefused;

/**
 * Why something is signed, as the patient reads it: one paragraph of at most 500 characters. A line break or tab is a
 * blank; a control character, half a character or one that turns the reading direction is refused.
 */
final class SignedReason {

    static final int LONGEST = 500;

    private SignedReason() {}

    static String required(String typed) {
        String reason = optional(typed);
        if (reason.isEmpty()) {
            throw PlanRefused.at("reason", "reason-missing");
        }
        return reason;
    }

    static String optional(String typed) {
        String reason = typed.replaceAll("\\s+", " ").strip();
        if (reason.codePointCount(0, reason.length()) > LONGEST) {
            throw PlanRefused.at("reason", "reason-too-long", LONGEST);
        }
        if (!reason.codePoints().allMatch(SignedReason::isPlain)) {
            throw PlanRefused.at("reason", "reason-not-plain");
        }
        return reason;
    }

    private static boolean isPlain(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !turnsDirection;
    }
}
