package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.Paper;
import health.steady.plan.Papers;
import health.steady.today.web.PaperPage.Links;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The patient's plan on paper, for today or for a week. What is printed of today is kept as shown. */
@Controller
@RequestMapping("/today")
class PaperController {

    private final Papers papers;
    private final PeopleApi people;
    private final PaperPdf pdf;
    private final Today today;
    private final Clock clock;

    PaperController(Papers papers, PeopleApi people, PaperPdf pdf, Today today, Clock clock) {
        this.papers = papers;
        this.people = people;
        this.pdf = pdf;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/paper")
    String choose(CurrentUser user, Model model) {
        user.mustBe(Role.PATIENT);
        LocalDate date = today.of(user);
        model.addAttribute("date", date);
        model.addAttribute("until", date.plusDays(Papers.MOST_DAYS - 1));
        return "today/paper";
    }

    @GetMapping("/paper/sheet")
    String sheet(CurrentUser user, @RequestParam(defaultValue = "1") String days, Model model) {
        Optional<PaperPage> page = page(user, PaperDays.parse(days), false);
        if (page.isEmpty()) {
            model.addAttribute("numbers", numbers(user));
            return "today/no-plan";
        }
        model.addAttribute("page", page.get());
        return PaperPdf.TEMPLATE;
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(CurrentUser user, @RequestParam(defaultValue = "1") String days) {
        PaperPage page = page(user, PaperDays.parse(days), true)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return PaperDays.answer(page, pdf.of(page));
    }

    private Optional<PaperPage> page(CurrentUser user, PaperDays days, boolean asPdf) {
        user.mustBe(Role.PATIENT);
        Optional<Paper> paper = papers.print(
                user, today.of(user), days.number(), user.preferences().language(), clock.instant());
        Links links = new Links("/today/paper.pdf?days=" + days.number(), "/today/paper");
        return paper.map(found -> PaperPage.of(found, numbers(user), asPdf, links));
    }

    private ClinicNumbers numbers(CurrentUser user) {
        return ClinicNumbers.of(people.clinic(user.clinic()));
    }
}
