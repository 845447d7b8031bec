package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.people.Today;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The clinician's first page: my patients, who needs me first on top. */
@Controller
class CaseloadController {

    private final Caseload caseload;
    private final Today today;
    private final Words words;
    private final GlassLines glass;

    CaseloadController(Caseload caseload, Today today, Words words, GlassLines glass) {
        this.caseload = caseload;
        this.today = today;
        this.words = words;
        this.glass = glass;
    }

    @GetMapping("/patients")
    String list(CurrentUser user, @ModelAttribute("listing") Listing listing, Model model) {
        LocalDate date = today.of(user);
        CaseRows sentences = new CaseRows(words, user, date);
        List<CaseRow> rows = caseload.of(user, listing.search(), date).stream()
                .map(sentences::row)
                .sorted(CaseRow.MOST_URGENT_FIRST)
                .toList();
        Page<CaseRow> page = listing.pageOf(rows);
        caseload.shown(user, page.map(CaseRow::patient).getContent());
        int number = page.getNumber() + 1;
        model.addAttribute("waiting", page.stream().filter(CaseRow::isUrgent).toList());
        model.addAttribute(
                "others", page.stream().filter(row -> !row.isUrgent()).toList());
        model.addAttribute("urgent", rows.stream().filter(CaseRow::isUrgent).count());
        model.addAttribute("total", rows.size());
        model.addAttribute("date", words.weekday(date));
        model.addAttribute("assigns", user.role() == Role.SURGEON);
        model.addAttribute("number", number);
        model.addAttribute("pages", Math.max(1, page.getTotalPages()));
        model.addAttribute("previous", listing.linkTo(page, number - 1));
        model.addAttribute("next", listing.linkTo(page, number + 1));
        model.addAttribute("opened", glass.openedBy(user));
        model.addAttribute("told", glass.toTell(user));
        return "review/patients";
    }
}
