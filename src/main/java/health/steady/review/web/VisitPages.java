package health.steady.review.web;

import health.steady.progress.PlannedVisits;
import health.steady.progress.VisitEntry;
import health.steady.progress.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the list of visits, with those to come, and the page of one. */
@Component
class VisitPages {

    private static final int SIZE = 20;

    private final Pages pages;
    private final Visits visits;
    private final PlannedVisits planned;
    private final Words words;

    VisitPages(Pages pages, Visits visits, PlannedVisits planned, Words words) {
        this.pages = pages;
        this.visits = visits;
        this.planned = planned;
        this.words = words;
    }

    ModelAndView list(PlanReading reading, @Nullable String asked) {
        Telling telling = Telling.of(words, reading, reading.day());
        int number = asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) - 1 : 0;
        Page<VisitLine> lines = visits.of(reading.user(), reading.view(), PageRequest.of(number, SIZE))
                .map(entry -> VisitLine.of(telling, reading, entry));
        ModelAndView page = pages.about(reading, "review/visits");
        page.addObject("visits", lines);
        page.addObject("planned", PlannedLine.of(telling, planned, reading));
        page.addObject("team", PlannedLine.team(telling, planned, reading));
        return page;
    }

    ModelAndView one(PlanReading reading, VisitEntry entry) {
        ModelAndView page = pages.about(reading, "review/visit");
        page.addObject("visit", VisitLine.of(Telling.of(words, reading, reading.day()), reading, entry));
        return page;
    }
}
