package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import health.steady.plan.PlanRefused;
import health.steady.plan.Templates;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The programmes that a clinician keeps: renamed, and thrown away. */
@Controller
@RequestMapping("/templates")
class TemplateController {

    private static final String LIST = "redirect:/templates";

    private final Templates templates;
    private final TemplateLines lines;
    private final Words words;
    private final Clock clock;

    TemplateController(Templates templates, TemplateLines lines, Words words, Clock clock) {
        this.templates = templates;
        this.lines = lines;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(CurrentUser user) {
        return page(user, "", "", "");
    }

    @PostMapping("/{template}/name")
    ModelAndView rename(
            CurrentUser user,
            @PathVariable String template,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        try {
            boolean known = Ids.isId(template) && templates.rename(user, Ids.parse(template), name, clock.instant());
            next.addFlashAttribute(known ? "renamed" : "gone", true);
            return new ModelAndView(LIST);
        } catch (PlanRefused refused) {
            ModelAndView page =
                    page(user, template, name, words.say("plan.refused." + refused.code(), refused.arguments()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/{template}/removal")
    String delete(CurrentUser user, @PathVariable String template, RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        if (Ids.isId(template)) {
            templates.delete(user, Ids.parse(template));
        }
        next.addFlashAttribute("deleted", true);
        return LIST;
    }

    private ModelAndView page(CurrentUser user, String wrong, String typed, String problem) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        ModelAndView page = new ModelAndView("review/templates");
        page.addObject("kept", lines.of(user));
        page.addObject("wrong", wrong);
        page.addObject("typed", typed);
        page.addObject("problems", problem.isEmpty() ? List.of() : List.of(problem));
        return page;
    }
}
