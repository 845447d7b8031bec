package health.steady.today.web;

import health.steady.people.Ids;
import health.steady.progress.LogSession;
import health.steady.progress.LogSession.Effort;
import health.steady.progress.LogSession.Outcome;
import health.steady.progress.SessionEntry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was done of an exercise, or of the walk. A tick brings neither outcome nor numbers, and means: done once.
 *
 * @param plan for which plan the page was made
 * @param corrects the entry to correct; empty for a new one
 */
record SessionForm(
        String submission,
        String plan,
        String on,
        String exercise,
        String outcome,
        String times,
        String minutes,
        String pain,
        String effort,
        String note,
        String corrects) {

    private static final int MOST_TIMES = 24;
    private static final int MOST_MINUTES = 600;
    private static final int WORST = 10;

    SessionForm {
        submission = Typed.id(submission);
        plan = Typed.line(plan);
        on = Typed.line(on);
        exercise = Typed.line(exercise);
        outcome = Typed.line(outcome).isEmpty() ? Outcome.DONE.name() : Typed.line(outcome);
        times = Typed.line(times);
        minutes = Typed.line(minutes);
        pain = Typed.line(pain);
        effort = Typed.line(effort);
        note = Typed.line(note);
        corrects = Typed.line(corrects);
    }

    static SessionForm about(String plan, LocalDate on, String exercise, String minutes) {
        return new SessionForm("", plan, on.toString(), exercise, "", "1", minutes, "", "", "", "");
    }

    static SessionForm correcting(String plan, SessionEntry entry) {
        LogSession said = entry.said();
        Integer pain = said.pain();
        return new SessionForm(
                "",
                plan,
                said.on().toString(),
                said.exercise(),
                said.outcome().name(),
                String.valueOf(said.times()),
                said.minutes() == 0 ? "" : String.valueOf(minutesEach(said)),
                pain == null ? "" : pain.toString(),
                said.effort() == Effort.NOT_SAID ? "" : said.effort().name(),
                said.note(),
                said.id().toString());
    }

    private static int minutesEach(LogSession said) {
        return said.exercise().equals(Ticks.WALK) ? said.minutes() / Math.max(1, said.times()) : said.minutes();
    }

    boolean isWalk() {
        return exercise.equals(Ticks.WALK);
    }

    private boolean wasDone() {
        return outcome.equals(Outcome.DONE.name()) || outcome.equals(Outcome.PARTLY.name());
    }

    void refuseWhatCannotBe(Errors errors) {
        if (Typed.day(on) == null) {
            errors.rejectValue("on", "today.form.day");
        }
        if (Arrays.stream(Outcome.values()).noneMatch(each -> each.name().equals(outcome))) {
            errors.rejectValue("outcome", "today.session.outcome.missing");
        }
        if (wasDone() && !times.isEmpty() && Typed.number(times, MOST_TIMES) == null) {
            errors.rejectValue("times", "today.form.number", new Object[] {MOST_TIMES, times}, null);
        }
        if (wasDone() && !minutes.isEmpty() && Typed.number(minutes, MOST_MINUTES) == null) {
            errors.rejectValue("minutes", "today.form.number", new Object[] {MOST_MINUTES, minutes}, null);
        }
        if (wasDone() && isWalk() && minutes.isEmpty()) {
            errors.rejectValue("minutes", "today.session.minutes.missing");
        }
        if (!pain.isEmpty() && Typed.number(pain, WORST) == null) {
            errors.rejectValue("pain", "today.form.number", new Object[] {WORST, pain}, null);
        }
        if (note.length() > LogSession.LONGEST_NOTE) {
            errors.rejectValue("note", "today.form.long", new Object[] {LogSession.LONGEST_NOTE, note.length()}, null);
        }
    }

    /** Only of a form in which nothing was refused. */
    LogSession toCommand() {
        boolean done = wasDone();
        return new LogSession(
                Ids.parse(submission),
                Typed.idOrNull(corrects),
                Objects.requireNonNull(Typed.day(on)),
                exercise,
                Outcome.valueOf(outcome),
                done ? number(times, 1) : 0,
                done ? number(minutes, 0) * (isWalk() ? number(times, 1) : 1) : 0,
                Typed.number(pain, WORST),
                Arrays.stream(Effort.values())
                        .filter(each -> each.name().equals(effort))
                        .findFirst()
                        .orElse(Effort.NOT_SAID),
                note);
    }

    private static int number(String line, int otherwise) {
        @Nullable Integer number = Typed.number(line, MOST_MINUTES);
        return number == null ? otherwise : number;
    }

    @Override
    public String toString() {
        return "SessionForm[" + submission + "]";
    }
}
