package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.PlanNotFound;
import health.steady.progress.ProgressSheet;
import health.steady.progress.RecordVisit;
import health.steady.progress.ReportRefused;
import health.steady.progress.VisitEntry;
import health.steady.progress.Visits;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records what was found and agreed at a visit, and shows it again. Nothing of it is signed to the plan. */
@Controller
@RequestMapping("/plans/{id}/visits")
class VisitController {

    private final Readings readings;
    private final Visits visits;
    private final VisitFormPages forms;
    private final VisitPages pages;
    private final Words words;
    private final Clock clock;

    VisitController(
            Readings readings, Visits visits, VisitFormPages forms, VisitPages pages, Words words, Clock clock) {
        this.readings = readings;
        this.visits = visits;
        this.forms = forms;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(name = "page", required = false) @Nullable String page) {
        return pages.list(open(user, id), page).addObject("form", PlannedVisitForm.empty(user.id()));
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = "") String measure) {
        PlanReading reading = open(user, id);
        ProgressSheet sheet = visits.sheet(user, reading.view());
        VisitForm form = VisitForm.of(reading.today(), user.id().toString(), Activities.last(sheet.measured()));
        return forms.page(reading, form, sheet, measure).addObject("form", form);
    }

    @GetMapping("/{visit}")
    ModelAndView show(CurrentUser user, @PathVariable UUID id, @PathVariable UUID visit) {
        PlanReading reading = open(user, id);
        return pages.one(reading, entry(reading, visit));
    }

    @GetMapping("/{visit}/correction")
    ModelAndView correct(CurrentUser user, @PathVariable UUID id, @PathVariable UUID visit) {
        PlanReading reading = open(user, id);
        VisitForm form = VisitForm.correcting(entry(reading, visit));
        return forms.page(reading, form, visits.sheet(user, reading.view()), "").addObject("form", form);
    }

    @PostMapping
    ModelAndView save(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        RecordVisit visit = new VisitCheck(form, result, Telling.of(words, reading, reading.day())).read();
        if (visit != null && isSaved(reading, visit, result)) {
            next.addFlashAttribute("saved", true);
            return new ModelAndView("redirect:" + reading.path() + "/visits/" + visit.id());
        }
        ModelAndView again = forms.page(reading, form, visits.sheet(user, reading.view()), "");
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private boolean isSaved(PlanReading reading, RecordVisit visit, BindingResult result) {
        try {
            visits.record(reading.user(), reading.view().id(), visit, reading.today(), clock.instant());
            return true;
        } catch (ReportRefused refused) {
            String field = refused.field();
            boolean onPage =
                    field.contains("[") || Set.of("on", "note", "next", "with").contains(field);
            Refusals.place(refused, result, onPage ? Set.of(field) : Set.of());
            return false;
        } catch (PlanNotFound unknown) {
            throw Readings.notFound(unknown);
        }
    }

    private VisitEntry entry(PlanReading reading, UUID visit) {
        return visits.visit(reading.user(), reading.view(), visit).orElseThrow(Readings::notFound);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        return readings.open(user, id);
    }
}
