package health.steady.today.web;

import health.steady.people.Ids;
import health.steady.progress.CheckInEntry;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.RecordCheckIn.Weekly;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How a day was. Without a danger sign, "none of these" is said deliberately; nothing is chosen beforehand.
 *
 * @param plan for which plan the page was made
 * @param corrects the report to correct; empty for a new one
 * @param raised {@code yes} or {@code no}: pain went up and stayed up for over two hours
 */
record CheckInForm(
        String submission,
        String plan,
        String on,
        String corrects,
        List<String> dangerSigns,
        String none,
        String backPain,
        String legPain,
        String raised,
        List<String> raisedAfter,
        List<String> states,
        String sleep,
        String confidence,
        String hardest,
        String note) {

    private static final int WORST = 10;
    private static final String YES = "yes";
    private static final String NO = "no";

    CheckInForm {
        submission = Typed.id(submission);
        plan = Typed.line(plan);
        on = Typed.line(on);
        corrects = Typed.line(corrects);
        dangerSigns = Typed.lines(dangerSigns);
        none = Typed.line(none);
        backPain = Typed.line(backPain);
        legPain = Typed.line(legPain);
        raised = Typed.line(raised);
        raisedAfter = Typed.lines(raisedAfter);
        states = Typed.lines(states);
        sleep = Typed.line(sleep);
        confidence = Typed.line(confidence);
        hardest = Typed.line(hardest);
        note = Typed.line(note);
    }

    static CheckInForm of(String plan, LocalDate today) {
        return new CheckInForm(
                "", plan, today.toString(), "", List.of(), "", "", "", "", List.of(), List.of(), "", "", "", "");
    }

    static CheckInForm correcting(String plan, CheckInEntry entry) {
        RecordCheckIn said = entry.said();
        Weekly weekly = said.weekly();
        return new CheckInForm(
                "",
                plan,
                said.on().toString(),
                said.id().toString(),
                List.copyOf(said.dangerSigns()),
                said.dangerSigns().isEmpty() ? "true" : "",
                String.valueOf(said.backPain()),
                String.valueOf(said.legPain()),
                said.raisedAfter().isEmpty() ? NO : YES,
                List.copyOf(said.raisedAfter()),
                List.copyOf(said.states()),
                weekly == null ? "" : text(weekly.sleep()),
                weekly == null ? "" : text(weekly.confidence()),
                weekly == null ? "" : weekly.hardest(),
                said.note());
    }

    private static String text(@Nullable Integer score) {
        return score == null ? "" : score.toString();
    }

    void refuseWhatCannotBe(Errors errors) {
        if (dangerSigns.isEmpty() != none.equals("true")) {
            errors.rejectValue("dangerSigns", "today.check-in.signs.missing");
        }
        refuseScore(errors, "backPain", backPain, false);
        refuseScore(errors, "legPain", legPain, false);
        if (!raised.equals(YES) && !raised.equals(NO)) {
            errors.rejectValue("raised", "today.check-in.raised.missing");
        } else if (raised.equals(YES) && raisedAfter.isEmpty()) {
            errors.rejectValue("raisedAfter", "today.check-in.after.missing");
        }
        refuseScore(errors, "sleep", sleep, true);
        refuseScore(errors, "confidence", confidence, true);
        refuseLong(errors, "hardest", hardest);
        refuseLong(errors, "note", note);
        if (Typed.day(on) == null) {
            errors.rejectValue("on", "today.form.day");
        }
    }

    private static void refuseScore(Errors errors, String field, String typed, boolean optional) {
        if (typed.isEmpty() ? !optional : Typed.number(typed, WORST) == null) {
            String code = typed.isEmpty() ? "today.form.score.missing" : "today.form.number";
            errors.rejectValue(field, code, new Object[] {WORST, typed}, null);
        }
    }

    private static void refuseLong(Errors errors, String field, String typed) {
        if (typed.length() > RecordCheckIn.LONGEST) {
            errors.rejectValue(field, "today.form.long", new Object[] {RecordCheckIn.LONGEST, typed.length()}, null);
        }
    }

    /** Only of a form in which nothing was refused. */
    RecordCheckIn toCommand() {
        return new RecordCheckIn(
                Ids.parse(submission),
                Typed.idOrNull(corrects),
                Objects.requireNonNull(Typed.day(on)),
                Objects.requireNonNull(Typed.number(backPain, WORST)),
                Objects.requireNonNull(Typed.number(legPain, WORST)),
                new HashSet<>(dangerSigns),
                new HashSet<>(states),
                raised.equals(YES) ? new HashSet<>(raisedAfter) : Set.of(),
                weekly(),
                note);
    }

    private @Nullable Weekly weekly() {
        return sleep.isEmpty() && confidence.isEmpty() && hardest.isEmpty()
                ? null
                : new Weekly(Typed.number(sleep, WORST), Typed.number(confidence, WORST), hardest);
    }

    @Override
    public String toString() {
        return "CheckInForm[" + submission + "]";
    }
}
