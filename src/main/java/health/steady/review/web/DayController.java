package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.plan.DayJson;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.protocol.DayPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** One day of a plan: as it was shown, and as it is computed. */
@Controller
@RequestMapping("/plans/{id}/days/{date}")
class DayController {

    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2199;
    private static final List<Integer> STRIP = List.of(0, 7, 14, 20, 28, 42, 56, 84, 182);

    private final Readings readings;
    private final PlanApi plans;
    private final Pages pages;
    private final Words words;

    DayController(Readings readings, PlanApi plans, Pages pages, Words words) {
        this.readings = readings;
        this.plans = plans;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(
            CurrentUser user, @PathVariable UUID id, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        PlanReading reading = open(user, id, date);
        DayPlan day = reading.view().day(date);
        Telling telling = Telling.of(words, reading, day);
        ModelAndView page = pages.about(reading, "review/day");
        page.addObject("phase", day.phase());
        page.addObject("stage", day.stage());
        page.addObject("computed", PreviewPage.of(words, reading, day));
        page.addObject("standing", day.standing().name());
        page.addObject("past", date.isBefore(reading.today()));
        page.addObject(
                "shown",
                date.isAfter(reading.today())
                        ? List.of()
                        : plans.shownOn(user, reading.view(), date).stream()
                                .map(shown -> ShownLine.of(words, reading, shown))
                                .toList());
        page.addObject("opens", !date.isAfter(reading.today()));
        page.addObject("previous", reading.path() + "/days/" + date.minusDays(1));
        page.addObject("next", reading.path() + "/days/" + date.plusDays(1));
        page.addObject("days", strip(reading, telling.surgeryOn(), date));
        return page;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    DayJson json(
            CurrentUser user, @PathVariable UUID id, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        refuseUnlikely(date);
        return plans.export(user, new PlanId(id), date, Words.LANGUAGE).orElseThrow(Readings::notFound);
    }

    private PlanReading open(CurrentUser user, UUID id, LocalDate date) {
        refuseUnlikely(date);
        return readings.open(user, id);
    }

    private static void refuseUnlikely(LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw Readings.notFound();
        }
    }

    private static List<StripDay> strip(PlanReading reading, LocalDate surgeryOn, LocalDate date) {
        return STRIP.stream()
                .map(day -> new StripDay(
                        day,
                        reading.path() + "/days/" + surgeryOn.plusDays(day),
                        surgeryOn.plusDays(day).equals(date)))
                .toList();
    }

    /** A day of the strip. */
    record StripDay(int number, String href, boolean current) {}
}
