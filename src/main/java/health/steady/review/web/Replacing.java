package health.steady.review.web;

import health.steady.people.Ids;
import health.steady.people.PlainText;
import jakarta.validation.constraints.Size;

/**
 * Which plan is closed for a new one, and why; or beside which one a second operation is assigned.
 *
 * @param plan its id; empty where there is none
 * @param seen the last fact that was read of it
 * @param because revision, mistake or second
 */
record Replacing(
        String plan,
        String seen,
        String because,

        @Size(max = 450, message = "{review.operation.reason.too-long}") @PlainText(lines = true)
        String reason) {

    /** Nothing is closed: both plans run. */
    static final String SECOND = "second";

    Replacing {
        plan = Typed.line(plan);
        seen = Typed.line(seen);
        because = Typed.line(because);
        reason = Typed.line(reason);
    }

    static Replacing nothing() {
        return new Replacing("", "", "", "");
    }

    static Replacing of(PlanReading reading) {
        return new Replacing(
                reading.view().id().toString(), Integer.toString(reading.view().seen()), "", "");
    }

    /** Having read what was signed meanwhile. */
    Replacing seenIn(PlanReading now) {
        return new Replacing(plan, Integer.toString(now.view().seen()), because, reason);
    }

    boolean isSecond() {
        return because.equals(SECOND);
    }

    boolean isSomething() {
        return Ids.isId(plan);
    }

    /** What cannot be read counts as having seen nothing. */
    int seenFacts() {
        return Typed.isWhole(seen) ? Integer.parseInt(seen) : 0;
    }

    @Override
    public String toString() {
        return "Replacing[" + plan + "]";
    }
}
