package health.steady.review.web;

import health.steady.alert.AlertApi;
import health.steady.alert.AlertId;
import health.steady.people.CurrentUser;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a clinician does with an alert: takes it, reaches the patient, hands it over, ends it. */
@Controller
@RequestMapping("/alerts/{id}")
class AlertActController {

    private static final Set<String> NOTE = Set.of("note");

    private final AlertApi alerts;
    private final AlertPages pages;
    private final Clock clock;

    AlertActController(AlertApi alerts, AlertPages pages, Clock clock) {
        this.alerts = alerts;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/acknowledgement")
    ModelAndView acknowledge(
            CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("acknowledgement") NoteForm form,
            BindingResult result,
            RedirectAttributes next) {
        UUID submission = Typed.toId(form.submission());
        return pages.act(
                user,
                id,
                result,
                Set.of(),
                () -> alerts.acknowledge(user, new AlertId(id), submission, clock.instant()),
                next);
    }

    @PostMapping("/contact")
    ModelAndView contact(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("contact") NoteForm form,
            BindingResult result,
            RedirectAttributes next) {
        UUID submission = Typed.toId(form.submission());
        return pages.act(
                user,
                id,
                result,
                NOTE,
                () -> alerts.contacted(user, new AlertId(id), submission, form.note(), clock.instant()),
                next);
    }

    @PostMapping("/handover")
    ModelAndView handOver(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("handover") HandOverForm form,
            BindingResult result,
            RedirectAttributes next) {
        UUID submission = Typed.toId(form.submission());
        return pages.act(
                user,
                id,
                result,
                Set.of("to", "note"),
                () -> alerts.handOver(user, new AlertId(id), submission, form.toPerson(), form.note(), clock.instant()),
                next);
    }

    @PostMapping("/resolution")
    ModelAndView resolve(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("resolution") NoteForm form,
            BindingResult result,
            RedirectAttributes next) {
        UUID submission = Typed.toId(form.submission());
        return pages.act(
                user,
                id,
                result,
                NOTE,
                () -> alerts.resolve(user, new AlertId(id), submission, form.note(), clock.instant()),
                next);
    }
}
