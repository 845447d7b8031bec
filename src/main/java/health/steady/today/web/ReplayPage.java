package health.steady.today.web;

import health.steady.plan.DaySheet;
import health.steady.plan.Shown;
import health.steady.today.web.TodayPage.LimitCard;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A day as it was shown.
 *
 * @param at when it was shown, as the patient's clock said
 * @param showings the others too, where the sheet was not the same as the one before
 */
record ReplayPage(LocalDate date, LocalDateTime at, DaySheet sheet, List<Showing> showings) {

    /** As the page of that day held them: the looser ones behind the strictest. */
    public List<LimitCard> limits() {
        return TodayPage.limits(sheet.restrictions());
    }

    /** @param number from 1 on, oldest first */
    record Showing(int number, LocalDateTime at, boolean here) {}

    /** @param asked number of a showing; the last one when there is no such */
    static ReplayPage of(LocalDate date, List<Shown> all, int asked, ZoneId zone) {
        List<Shown> different = different(all);
        int here = asked >= 1 && asked <= different.size() ? asked : different.size();
        Shown shown = different.get(here - 1);
        List<Showing> showings = new ArrayList<>();
        for (int number = 1; number <= different.size(); number++) {
            showings.add(new Showing(number, at(different.get(number - 1), zone), number == here));
        }
        return new ReplayPage(date, at(shown, zone), shown.sheet(), showings);
    }

    private static List<Shown> different(List<Shown> all) {
        List<Shown> different = new ArrayList<>();
        for (Shown shown : all) {
            boolean again = !different.isEmpty()
                    && different.get(different.size() - 1).digest().equals(shown.digest());
            if (!again) {
                different.add(shown);
            }
        }
        return different;
    }

    private static LocalDateTime at(Shown shown, ZoneId zone) {
        return LocalDateTime.ofInstant(shown.at(), zone);
    }
}
