package health.steady.review.web;

import health.steady.protocol.Author;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Text;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Who tells about one day: the words, the rulebook they come from, and how people are called.
 *
 * @param today the reader's day, which may differ from the day told about
 */
record Telling(Words words, Rulebook rulebook, DayPlan day, LocalDate today, Function<Author, String> who) {

    static Telling of(Words words, PlanReading reading, DayPlan day) {
        return new Telling(words, reading.rulebook(), day, reading.today(), Who.in(words, reading));
    }

    Amounts amounts() {
        return new Amounts(words);
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String text(Text text) {
        return words.text(text);
    }

    String on(LocalDate date) {
        return words.day(date, today);
    }

    String who(Author author) {
        return who.apply(author);
    }

    LocalDate surgeryOn() {
        Integer dayPostOp = day.dayPostOp();
        return dayPostOp == null ? day.date() : day.date().minusDays(dayPostOp);
    }

    /** A day after surgery as clinicians count it: "week 3", or "day 10" within a week. */
    String after(int day) {
        if (day == 0) {
            return say("review.day.zero");
        }
        return day % 7 == 0 ? say("review.week", day / 7) : say("review.day", day);
    }
}
