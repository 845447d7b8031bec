package health.steady.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Two days of a plan as somebody asks about them, as typed.
 *
 * @param first the first day that can be asked about
 * @param last the last one, not before the first
 */
public record AskedDays(String from, String to, LocalDate first, LocalDate last) {

    /** What is wrong with a day. */
    public enum Trouble {
        UNREADABLE,
        OUTSIDE,
        TOO_FAR_APART
    }

    /** What was not typed at all is filled in; a day that is filled in and cannot be asked about is the nearest one. */
    public static AskedDays of(
            @Nullable String from,
            @Nullable String to,
            LocalDate usualFrom,
            LocalDate usualTo,
            LocalDate first,
            LocalDate last) {
        LocalDate end = last.isBefore(first) ? first : last;
        return new AskedDays(
                from == null ? within(usualFrom, first, end).toString() : from.strip(),
                to == null ? within(usualTo, first, end).toString() : to.strip(),
                first,
                end);
    }

    public @Nullable Trouble fromTrouble() {
        return trouble(from);
    }

    public @Nullable Trouble toTrouble() {
        Trouble trouble = trouble(to);
        return trouble == null && trouble(from) == null && isTooFarApart() ? Trouble.TOO_FAR_APART : trouble;
    }

    public boolean isAnswerable() {
        return fromTrouble() == null && toTrouble() == null;
    }

    /** Whether the later day was typed first. */
    public boolean isSwapped() {
        return isAnswerable() && typedFrom().isAfter(typedTo());
    }

    public LocalDate earlier() {
        return isSwapped() ? typedTo() : typedFrom();
    }

    public LocalDate later() {
        return isSwapped() ? typedFrom() : typedTo();
    }

    private boolean isTooFarApart() {
        return Math.abs(ChronoUnit.DAYS.between(typedFrom(), typedTo())) >= LookingBack.MOST_DAYS;
    }

    private @Nullable Trouble trouble(String typed) {
        LocalDate day = parsed(typed);
        if (day == null) {
            return Trouble.UNREADABLE;
        }
        return day.isBefore(first) || day.isAfter(last) ? Trouble.OUTSIDE : null;
    }

    private LocalDate typedFrom() {
        return LocalDate.parse(from);
    }

    private LocalDate typedTo() {
        return LocalDate.parse(to);
    }

    private static @Nullable LocalDate parsed(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.toString().equals(typed) ? day : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate within(LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first)) {
            return first;
        }
        return day.isAfter(last) ? last : day;
    }
}
