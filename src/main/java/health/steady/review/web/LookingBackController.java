package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.plan.AskedDays;
import health.steady.plan.Difference;
import health.steady.plan.LookingBack;
import health.steady.plan.Stretch;
import health.steady.protocol.Demand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How two days or two versions of a plan differ, and what its patient was told on each day. */
@Controller
@RequestMapping("/plans/{id}")
class LookingBackController {

    private static final int USUAL_DAYS = 14;

    private final Readings readings;
    private final Pages pages;
    private final LookingBack looking;
    private final Words words;

    LookingBackController(Readings readings, Pages pages, LookingBack looking, Words words) {
        this.readings = readings;
        this.pages = pages;
        this.looking = looking;
        this.words = words;
    }

    @GetMapping("/differences")
    ModelAndView differences(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "") String demand) {
        PlanReading reading = readings.open(user, id);
        LocalDate today = reading.today();
        LocalDate first = LookedAt.first(reading);
        AskedDays days = AskedDays.of(from, to, today.minusDays(1), today, first, LookedAt.last(reading));
        LookedAt asked = LookedAt.of(words, days, demand, looking.demands(reading.view(), Words.LANGUAGE));
        List<Difference> found = asked.isAnswerable()
                ? looking.between(reading.view(), days.earlier(), days.later(), asked.about(), Words.LANGUAGE)
                : List.of();
        ModelAndView page = page(reading, "review/differences", asked);
        page.addObject("differences", DifferenceLines.of(words, found));
        return page;
    }

    @GetMapping(
            path = "/differences",
            params = {"day", "before", "after"})
    ModelAndView versions(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam String day,
            @RequestParam String before,
            @RequestParam String after,
            @RequestParam(defaultValue = "") String demand) {
        PlanReading reading = readings.open(user, id);
        Versions versions = Versions.of(before, after, reading.view().seen());
        if (versions == null) {
            throw Readings.notFound();
        }
        LocalDate first = LookedAt.first(reading);
        AskedDays days = AskedDays.of(day, day, first, first, first, LookedAt.last(reading));
        Map<Demand, String> demands = looking.demands(reading.view(), Words.LANGUAGE);
        LookedAt asked = LookedAt.of(words, days, demand, demands);
        List<Difference> found = asked.isAnswerable()
                ? looking.between(
                        reading.view(),
                        days.earlier(),
                        versions.earlier(),
                        versions.later(),
                        asked.about(),
                        Words.LANGUAGE)
                : List.of();
        ModelAndView page = page(reading, "review/versions", asked);
        Telling telling = Telling.of(words, reading, reading.day());
        page.addObject("versions", versions);
        page.addObject(
                "signed",
                reading.view().course().history().facts().subList(versions.earlier(), versions.later()).stream()
                        .map(fact -> HistoryLine.of(telling, reading, fact))
                        .toList());
        page.addObject("differences", DifferenceLines.of(words, found));
        return page;
    }

    @GetMapping("/told")
    ModelAndView told(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "lifting") String demand) {
        PlanReading reading = readings.open(user, id);
        LocalDate today = reading.today();
        AskedDays days = AskedDays.of(from, to, today.minusDays(USUAL_DAYS), today, LookedAt.first(reading), today);
        LookedAt asked = LookedAt.aboutOne(words, days, demand, looking.demands(reading.view(), Words.LANGUAGE));
        Demand about = asked.about();
        List<Stretch> told = asked.isAnswerable() && about != null
                ? looking.told(user, reading.view(), about, days.earlier(), days.later(), Words.LANGUAGE)
                : List.of();
        ModelAndView page = page(reading, "review/told", asked);
        page.addObject("told", told);
        return page;
    }

    private ModelAndView page(PlanReading reading, String view, LookedAt asked) {
        ModelAndView page = pages.about(reading, view);
        page.addObject("asked", asked);
        page.addObject("readable", reading.view().course().history().isWhole());
        if (!asked.isAnswerable()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
