package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.progress.EntryNotFound;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import health.steady.progress.ReportRefused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Arranges visits to come, and cancels them. */
@Controller
@RequestMapping("/plans/{id}/planned-visits")
class PlannedVisitController {

    private static final Set<String> FIELDS = Set.of("next", "with");

    private final Readings readings;
    private final PlannedVisits planned;
    private final VisitPages pages;
    private final Clock clock;

    PlannedVisitController(Readings readings, PlannedVisits planned, VisitPages pages, Clock clock) {
        this.readings = readings;
        this.planned = planned;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView plan(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PlannedVisitForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        PlannedVisit visit = form.read(result);
        if (visit != null && isPlanned(reading, visit, result)) {
            next.addFlashAttribute("arranged", true);
            return back(reading);
        }
        ModelAndView again = pages.list(reading, null);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/{visit}/cancellation")
    ModelAndView cancel(CurrentUser user, @PathVariable UUID id, @PathVariable UUID visit, RedirectAttributes next) {
        PlanReading reading = open(user, id);
        planned.cancel(user, reading.view().patient().id(), visit, clock.instant());
        next.addFlashAttribute("arranged", true);
        return back(reading);
    }

    @ExceptionHandler
    static ResponseStatusException notFound(EntryNotFound unknown) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, null, unknown);
    }

    private boolean isPlanned(PlanReading reading, PlannedVisit visit, BindingResult result) {
        try {
            planned.plan(reading.user(), reading.view().patient().id(), visit, reading.today(), clock.instant());
            return true;
        } catch (ReportRefused refused) {
            Refusals.place(refused, result, FIELDS);
            return false;
        }
    }

    private static ModelAndView back(PlanReading reading) {
        return new ModelAndView("redirect:" + reading.path() + "/visits");
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        return readings.open(user, id);
    }
}
