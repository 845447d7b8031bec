package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Timeline;
import health.steady.progress.Visits;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how a patient is doing, with the days on which the plan changed. */
@Controller
@RequestMapping("/plans/{id}/progress")
class TrendsController {

    private final Readings readings;
    private final Pages pages;
    private final Visits visits;
    private final Timeline timeline;
    private final Words words;

    TrendsController(Readings readings, Pages pages, Visits visits, Timeline timeline, Words words) {
        this.readings = readings;
        this.pages = pages;
        this.visits = visits;
        this.timeline = timeline;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        Telling telling = Telling.of(words, reading, reading.day());
        ModelAndView page = pages.about(reading, "review/trends");
        page.addObject(
                "page",
                TrendsPage.of(
                        telling,
                        reading,
                        visits.sheet(user, reading.view()),
                        timeline.happened(reading.view(), reading.day(), Words.LANGUAGE),
                        until));
        return page;
    }
}
