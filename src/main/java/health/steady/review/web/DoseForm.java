package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.protocol.Amount;
import health.steady.protocol.Dose;
import health.steady.protocol.RungRef;
import health.steady.protocol.Unit;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An exercise at a rung and a dose. Empty fields do not apply; no days means every day. */
record DoseForm(
        String submission,
        String seen,
        String exercise,

        @Pattern(regexp = "[a-z0-9-]{1,60}", message = "{review.dose.rung.missing}")
        String rung,

        @Whole(most = 10, optional = true, message = "{review.dose.sets.label}: {review.form.whole}")
        String sets,

        @Whole(most = 100, optional = true, message = "{review.dose.reps.label}: {review.form.whole}")
        String reps,

        @Whole(most = 300, optional = true, message = "{review.dose.hold.label}: {review.form.whole}")
        String holdSeconds,

        @Whole(most = 600, optional = true, message = "{review.dose.rest.label}: {review.form.whole}")
        String restSeconds,

        String perSide,

        @Pattern(regexp = "|[0-9]{1,3}(\\.[0-9]{1,2})?", message = "{review.dose.load.unreadable}")
        String load,

        @Pattern(regexp = "|lb|kg", message = "{review.dose.unit.unknown}")
        String unit,

        @Whole(most = 120, optional = true, message = "{review.dose.minutes.label}: {review.form.whole}")
        String minutes,

        @Whole(least = 1, most = 12, message = "{review.dose.times.label}: {review.form.whole}")
        String timesADay,

        List<String> days,
        @Because @PlainText(lines = true) String reason)
        implements Signed {

    DoseForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        exercise = Typed.line(exercise);
        rung = Typed.line(rung);
        sets = Typed.line(sets);
        reps = Typed.line(reps);
        holdSeconds = Typed.line(holdSeconds);
        restSeconds = Typed.line(restSeconds);
        perSide = Typed.line(perSide);
        load = Typed.line(load);
        unit = Typed.line(unit);
        minutes = Typed.line(minutes);
        timesADay = Typed.line(timesADay);
        days = Typed.lines(days);
        reason = Typed.line(reason);
    }

    static DoseForm of(RungRef use, Dose dose) {
        Amount load = dose.load();
        return new DoseForm(
                "",
                "",
                use.exercise(),
                use.rung(),
                number(dose.sets()),
                number(dose.reps()),
                number(dose.holdSeconds()),
                number(dose.restSeconds()),
                dose.perSide() ? "true" : "",
                load == null ? "" : load.value().stripTrailingZeros().toPlainString(),
                load == null ? "lb" : load.unit().symbol(),
                number(dose.minutes()),
                Integer.toString(dose.timesADay()),
                dose.days().stream().map(DayOfWeek::name).toList(),
                "");
    }

    @Override
    public String fieldOf(String refused) {
        return refused.equals("dose") ? "reps" : refused;
    }

    RungRef use() {
        return new RungRef(exercise, rung);
    }

    boolean hasAmount() {
        return !reps.matches("0*") || !minutes.matches("0*");
    }

    boolean hasUnit() {
        return load.isEmpty() || !unit.isEmpty();
    }

    boolean hasKnownDays() {
        return days.stream().allMatch(day -> chosen(day::equals).size() == 1);
    }

    Dose toDose() {
        return new Dose(
                number(sets),
                number(reps),
                number(holdSeconds),
                number(restSeconds),
                perSide.equals("true"),
                toLoad(),
                number(minutes),
                number(timesADay),
                chosen(days::contains));
    }

    private @Nullable Amount toLoad() {
        return load.isEmpty() || new BigDecimal(load).signum() == 0
                ? null
                : new Amount(new BigDecimal(load), Unit.bySymbol(unit).orElse(Unit.POUNDS));
    }

    private static Set<DayOfWeek> chosen(Predicate<String> wanted) {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(DayOfWeek.values()).filter(day -> wanted.test(day.name())).forEach(chosen::add);
        return chosen;
    }

    private static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }

    private static int number(String typed) {
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    @Override
    public String toString() {
        return "DoseForm[" + submission + "]";
    }
}
