package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.Role;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is proposed with all that it rests on, and where a clinician signs it or something else. */
@Controller
@RequestMapping("/plans/{id}/proposal")
class ProposalController {

    private final Readings readings;
    private final Pages pages;
    private final PlannedVisits planned;
    private final Words words;

    ProposalController(Readings readings, Pages pages, PlannedVisits planned, Words words) {
        this.readings = readings;
        this.pages = pages;
        this.planned = planned;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        PatientId patient = reading.view().patient().id();
        PlannedVisit next =
                planned.next(user.clinic(), List.of(patient), reading.today()).get(patient);
        ModelAndView page = pages.about(reading, "review/proposal");
        page.addObject("page", ProposalPage.of(Telling.of(words, reading, reading.day()), reading, next));
        return page;
    }
}
