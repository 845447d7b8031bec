package health.steady.review.web;

import health.steady.progress.RecordCheckIn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** A report taken by phone. Without a danger sign, "none of these" is said deliberately. */
record CheckInForm(
        String submission,

        String on,

        @Whole(most = 10, message = "{review.check-in.back}: {review.form.whole}")
        String backPain,

        @Whole(most = 10, message = "{review.check-in.leg}: {review.form.whole}")
        String legPain,

        List<String> dangerSigns,
        String none,
        List<String> states,
        List<String> raisedAfter) {

    CheckInForm {
        submission = Typed.id(submission);
        on = Typed.line(on);
        backPain = Typed.line(backPain);
        legPain = Typed.line(legPain);
        dangerSigns = Typed.lines(dangerSigns);
        none = Typed.line(none);
        states = Typed.lines(states);
        raisedAfter = Typed.lines(raisedAfter);
    }

    static CheckInForm of(LocalDate today) {
        return new CheckInForm("", today.toString(), "", "", List.of(), "", List.of(), List.of());
    }

    boolean isOnRealDay() {
        try {
            return LocalDate.parse(on).toString().equals(on);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Exactly one of the two was chosen: some signs, or none. */
    boolean isDeliberate() {
        return dangerSigns.isEmpty() == none.equals("true");
    }

    RecordCheckIn toCommand() {
        return new RecordCheckIn(
                Typed.toId(submission),
                LocalDate.parse(on),
                Integer.parseInt(backPain),
                Integer.parseInt(legPain),
                new HashSet<>(dangerSigns),
                new HashSet<>(states),
                new HashSet<>(raisedAfter));
    }

    @Override
    public String toString() {
        return "CheckInForm[" + submission + "]";
    }
}
