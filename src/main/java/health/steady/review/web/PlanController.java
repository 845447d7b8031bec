package health.steady.review.web;

import health.steady.message.MessageApi;
import health.steady.people.CurrentUser;
import health.steady.plan.Equipment;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The plan as its team works on it, and its whole history. */
@Controller
@RequestMapping("/plans/{id}")
class PlanController {

    private final Readings readings;
    private final Pages pages;
    private final Words words;
    private final GlassLines glass;
    private final MessageApi messages;
    private final ChangesPages changes;
    private final Equipment equipment;

    PlanController(
            Readings readings,
            Pages pages,
            Words words,
            GlassLines glass,
            MessageApi messages,
            ChangesPages changes,
            Equipment equipment) {
        this.readings = readings;
        this.pages = pages;
        this.words = words;
        this.glass = glass;
        this.messages = messages;
        this.changes = changes;
        this.equipment = equipment;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable UUID id) {
        PlanReading reading = readings.open(user, id);
        ModelAndView page = pages.about(reading, "review/plan");
        page.addObject("plan", PlanPage.of(Telling.of(words, reading, reading.day()), reading));
        page.addObject(
                "week",
                WeekPart.of(Telling.of(words, reading, reading.day()), reading, equipment.of(user, reading.view())));
        page.addObject("draft", changes.part(reading));
        page.addObject("today", reading.today());
        page.addObject("unread", messages.unread(user, reading.view().patient().id()));
        page.addObject("told", glass.toTell(user, reading.view().patient().id()));
        return page;
    }

    @GetMapping("/history")
    ModelAndView history(CurrentUser user, @PathVariable UUID id) {
        PlanReading reading = readings.open(user, id);
        ModelAndView page = pages.about(reading, "review/history");
        page.addObject("history", HistoryLine.all(Telling.of(words, reading, reading.day()), reading));
        return page;
    }
}
