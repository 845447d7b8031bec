package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.Drafts;
import health.steady.plan.PlanRefused;
import health.steady.plan.ProgrammeTemplate;
import health.steady.plan.Templates;
import health.steady.protocol.DayPlan.Offer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins changes of a plan with a kept programme, and keeps the programme of a plan. */
@Controller
@RequestMapping("/plans/{id}/templates")
class PlanTemplateController {

    private final Readings readings;
    private final Pages pages;
    private final Templates templates;
    private final TemplateLines lines;
    private final Drafts drafts;
    private final Words words;
    private final Clock clock;

    PlanTemplateController(
            Readings readings,
            Pages pages,
            Templates templates,
            TemplateLines lines,
            Drafts drafts,
            Words words,
            Clock clock) {
        this.readings = readings;
        this.pages = pages;
        this.templates = templates;
        this.lines = lines;
        this.drafts = drafts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView choose(CurrentUser user, @PathVariable UUID id) {
        ModelAndView page = page(open(user, id));
        page.addObject("form", TemplateForm.empty());
        return page;
    }

    @PostMapping
    ModelAndView save(
            CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") TemplateForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        String procedure = form.isForThisProcedure() ? reading.protocol().slug() : null;
        try {
            templates.save(
                    user,
                    new ProgrammeTemplate(Ids.parse(form.submission()), form.name(), procedure, programme(reading)),
                    clock.instant());
            next.addFlashAttribute("saved", true);
            return new ModelAndView("redirect:" + reading.path() + "/templates");
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, "name");
            ModelAndView page = page(reading);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** What the plan contains already stays as it is; the rest waits to be signed, what is refused today too. */
    @PostMapping("/{template}")
    String apply(CurrentUser user, @PathVariable UUID id, @PathVariable String template, RedirectAttributes next) {
        PlanReading reading = open(user, id);
        Optional<ProgrammeTemplate> chosen =
                Ids.isId(template) ? templates.find(user, Ids.parse(template)) : Optional.empty();
        List<List<Decision>> missing = chosen.map(ProgrammeTemplate::lines).orElse(List.of()).stream()
                .filter(line -> Prescribed.of(reading, line.use().exercise()).isEmpty())
                .map(line -> List.<Decision>of(line))
                .toList();
        if (missing.isEmpty()) {
            next.addFlashAttribute(chosen.isPresent() ? "nothing" : "gone", true);
            return "redirect:" + reading.path() + "/templates";
        }
        try {
            drafts.put(user, reading.view().id(), reading.view().seen(), missing, clock.instant());
        } catch (PlanRefused tooMany) {
            next.addFlashAttribute("full", true);
        }
        return "redirect:" + reading.path() + "/changes";
    }

    /** What the plan contains today, offered or withheld, each as it is prescribed. */
    private static List<Decision.Add> programme(PlanReading reading) {
        Stream<String> offered =
                reading.day().exercises().stream().map(Offer::exercise).map(exercise -> exercise.id());
        Stream<String> withheld =
                reading.day().withheld().stream().map(held -> held.exercise().id());
        return Stream.concat(offered, withheld)
                .distinct()
                .flatMap(exercise -> Prescribed.of(reading, exercise).stream())
                .map(prescribed -> new Decision.Add(prescribed.use(), prescribed.dose()))
                .toList();
    }

    private ModelAndView page(PlanReading reading) {
        ModelAndView page = pages.about(reading, "review/plan-templates");
        page.addObject("kept", lines.of(reading.user()));
        page.addObject("slug", reading.protocol().slug());
        page.addObject("procedure", words.text(reading.protocol().procedure().name()));
        return page;
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return readings.open(user, id);
    }
}
