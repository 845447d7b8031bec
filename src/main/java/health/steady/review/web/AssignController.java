package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleRefused;
import health.steady.people.PublicAddress;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanRefused;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Rulebook;
import health.steady.review.web.Protocols.Known;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A surgeon assigns a protocol, having seen any day of it before signing. */
@Controller
@RequestMapping("/plans")
class AssignController {

    private static final Set<String> FIELDS =
            Set.of("patient", "name", "born", "contraindications", "imposed", "surgery", "rulebook");

    private final Assigning assigning;
    private final PlanApi plans;
    private final Protocols protocols;
    private final Caseload caseload;
    private final Today today;
    private final Clock clock;
    private final Words words;
    private final PublicAddress address;

    AssignController(
            Assigning assigning,
            PlanApi plans,
            Protocols protocols,
            Caseload caseload,
            Today today,
            Clock clock,
            Words words,
            PublicAddress address) {
        this.assigning = assigning;
        this.plans = plans;
        this.protocols = protocols;
        this.caseload = caseload;
        this.today = today;
        this.clock = clock;
        this.words = words;
        this.address = address;
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @RequestParam(defaultValue = "") String patient) {
        user.mustBe(Role.SURGEON);
        List<Known> known = protocols.of(user);
        List<String> open = known.stream()
                .filter(each -> each.approval().mayBeAssigned())
                .map(Known::digest)
                .toList();
        AssignForm form = AssignForm.of(patient, open.size() == 1 ? open.get(0) : "");
        ModelAndView page = page(user, form, known);
        page.addObject("form", form);
        return page;
    }

    @PostMapping("/preview")
    ModelAndView preview(CurrentUser user, @Valid @ModelAttribute("form") AssignForm form, BindingResult result) {
        user.mustBe(Role.SURGEON);
        List<Known> known = protocols.of(user);
        var check = new AssignCheck(form, result);
        check.operation(chosen(form, known));
        check.preview();
        ModelAndView page = page(user, form, known);
        Rulebook rulebook = rulebook(form, known);
        DayPlan day = result.hasErrors() ? null : day(user, form, Objects.requireNonNull(rulebook), result);
        if (day == null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        page.addObject("preview", PreviewPage.of(words, Objects.requireNonNull(rulebook), day));
        page.addObject("previewDay", form.previewDay());
        return page;
    }

    @PostMapping
    ModelAndView assign(
            CurrentUser user,
            @Valid @ModelAttribute("form") AssignForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON);
        List<Known> known = protocols.of(user);
        var check = new AssignCheck(form, result);
        check.operation(chosen(form, known));
        check.patient();
        Rulebook rulebook = rulebook(form, known);
        if (!result.hasErrors() && signed(user, form, Objects.requireNonNull(rulebook), result, next)) {
            return new ModelAndView("redirect:/plans/" + form.submission());
        }
        ModelAndView page = page(user, form, known);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private boolean signed(
            CurrentUser user, AssignForm form, Rulebook rulebook, BindingResult result, RedirectAttributes next) {
        try {
            String token = assigning.assign(user, form, rulebook.catalogue(), today.of(user), clock.instant());
            next.addFlashAttribute("assigned", true);
            if (token != null) {
                next.addFlashAttribute("setUpAddress", address.of("set-up", token));
            }
            return true;
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, field(refused));
        } catch (PeopleRefused refused) {
            Refusals.place(refused, result, FIELDS);
        }
        return false;
    }

    private @Nullable DayPlan day(CurrentUser user, AssignForm form, Rulebook rulebook, BindingResult result) {
        LocalDate date = form.surgery().toDate().plusDays(Objects.requireNonNullElse(form.previewDay(), 0));
        try {
            return plans.preview(user, form.toCommand(rulebook.catalogue()), date);
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, field(refused));
            return null;
        }
    }

    private static String field(PlanRefused refused) {
        String field = refused.field();
        if (field.startsWith("choices[")) {
            return field;
        }
        String shown = field.equals("surgeryOn") ? "surgery" : field.equals("rulebookDigest") ? "rulebook" : field;
        return FIELDS.contains(shown) ? shown : "";
    }

    private static @Nullable Known chosen(AssignForm form, List<Known> known) {
        return known.stream()
                .filter(each -> each.digest().equals(form.rulebook()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Rulebook rulebook(AssignForm form, List<Known> known) {
        Known chosen = chosen(form, known);
        return chosen == null ? null : chosen.rulebook();
    }

    private List<Choice> patients(CurrentUser user) {
        return caseload.unplanned(user, today.of(user)).stream()
                .map(patient -> new Choice(
                        patient.id().toString(),
                        words.say("review.assign.patient.option", patient.name(), words.day(patient.born()))))
                .toList();
    }

    private ModelAndView page(CurrentUser user, AssignForm form, List<Known> known) {
        var page = new ModelAndView("review/assign");
        page.addObject(
                "page", AssignPage.of(words, user, today.of(user), patients(user), known, rulebook(form, known)));
        return page;
    }
}
