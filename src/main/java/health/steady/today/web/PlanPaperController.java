package health.steady.today.web;

import static health.steady.people.Role.DELEGATE;
import static health.steady.people.Role.SURGEON;
import static health.steady.people.Role.THERAPIST;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.people.Today;
import health.steady.plan.Papers;
import health.steady.plan.PlanId;
import health.steady.today.web.PaperPage.Links;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The patient's paper in the hands of the care team, to be handed over at discharge. */
@Controller
@RequestMapping("/plans/{id}")
class PlanPaperController {

    private static final String LANGUAGE = "en";
    private static final String WEEK = "7";

    private final Papers papers;
    private final PeopleApi people;
    private final PaperPdf pdf;
    private final Today today;

    PlanPaperController(Papers papers, PeopleApi people, PaperPdf pdf, Today today) {
        this.papers = papers;
        this.people = people;
        this.pdf = pdf;
        this.today = today;
    }

    @GetMapping("/paper")
    String sheet(CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = WEEK) String days, Model model) {
        model.addAttribute("page", page(user, id, PaperDays.parse(days), false));
        return PaperPdf.TEMPLATE;
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(
            CurrentUser user, @PathVariable UUID id, @RequestParam(defaultValue = WEEK) String days) {
        PaperPage page = page(user, id, PaperDays.parse(days), true);
        return PaperDays.answer(page, pdf.of(page));
    }

    private PaperPage page(CurrentUser user, UUID id, PaperDays days, boolean asPdf) {
        user.mustBe(SURGEON, DELEGATE, THERAPIST);
        String plan = "/plans/" + id;
        return papers.print(user, new PlanId(id), today.of(user), days.number(), LANGUAGE)
                .map(paper -> PaperPage.of(
                        paper,
                        ClinicNumbers.of(people.clinic(user.clinic())),
                        asPdf,
                        new Links(plan + "/paper.pdf?days=" + days.number(), plan)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
