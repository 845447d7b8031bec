package health.steady.review.web;

import health.steady.protocol.RungRef;

/**
 * What stands in for an exercise.
 *
 * @param use exercise and rung, with a colon between
 * @param reason is asked for with the signature
 */
record SwapForm(String submission, String seen, String use, String reason) implements Signed {

    SwapForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        use = Typed.line(use);
        reason = Typed.line(reason);
    }

    static SwapForm empty() {
        return new SwapForm("", "", "", "");
    }

    static String value(RungRef use) {
        return use.exercise() + ":" + use.rung();
    }

    boolean isChosen() {
        return use.matches("[a-z0-9-]{1,60}:[a-z0-9-]{1,60}");
    }

    RungRef toUse() {
        int colon = use.indexOf(':');
        return new RungRef(use.substring(0, colon), use.substring(colon + 1));
    }

    @Override
    public String fieldOf(String refused) {
        return refused.isEmpty() ? "" : "use";
    }

    @Override
    public String toString() {
        return "SwapForm[" + submission + "]";
    }
}
