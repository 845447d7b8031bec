package health.steady.people.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day as it was typed in three fields. */
record TypedDate(String day, String month, String year) {

    TypedDate {
        day = Typed.line(day);
        month = Typed.line(month);
        year = Typed.line(year);
    }

    static TypedDate empty() {
        return new TypedDate("", "", "");
    }

    /** @return null when there is no such day in the calendar, or the year is not written with four digits */
    @Nullable
    LocalDate orNull() {
        boolean digits = day.matches("[0-9]{1,2}") && month.matches("[0-9]{1,2}") && year.matches("[0-9]{4}");
        if (!digits) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
