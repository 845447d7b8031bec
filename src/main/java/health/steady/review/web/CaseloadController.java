package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.review.domain.CaseFilter;
import health.steady.review.domain.CaseQuery.Order;
import health.steady.review.domain.CaseloadPage;
import health.steady.review.domain.CaseloadService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The clinician's first page: who needs me first, and why. For surgeons and those who prepare for them, a desk. */
@Controller
class CaseloadController {

    private final CaseloadService caseload;
    private final Caseload patients;
    private final Today today;
    private final Words words;
    private final GlassLines glass;

    CaseloadController(CaseloadService caseload, Caseload patients, Today today, Words words, GlassLines glass) {
        this.caseload = caseload;
        this.patients = patients;
        this.today = today;
        this.words = words;
        this.glass = glass;
    }

    @GetMapping("/patients")
    ModelAndView list(CurrentUser user, @ModelAttribute("listing") Listing listing) {
        LocalDate date = today.of(user);
        ModelAndView page = user.role() == Role.THERAPIST ? caseload(user, listing, date) : desk(user, listing, date);
        page.addObject("date", words.weekday(date));
        page.addObject("assigns", user.role() != Role.THERAPIST);
        page.addObject("opened", glass.openedBy(user));
        page.addObject("told", glass.toTell(user));
        return page;
    }

    private ModelAndView caseload(CurrentUser user, Listing listing, LocalDate date) {
        CaseloadPage shown = caseload.pages(user, List.of(listing.patients(Order.NEED, null)), date)
                .get(0);
        ModelAndView page = new ModelAndView("review/patients");
        patients(page, user, listing, shown, date);
        page.addObject("chips", FilterChip.of(words, listing, shown));
        return page;
    }

    private ModelAndView desk(CurrentUser user, Listing listing, LocalDate date) {
        List<CaseloadPage> pages =
                caseload.pages(user, List.of(listing.patients(Order.DAY, CaseFilter.ALL), listing.needing()), date);
        CaseloadPage waiting = pages.get(1);
        List<DeskItem> items = listing.isSearch() ? List.of() : items(user, waiting, date);
        int number = waiting.number() + 1;
        ModelAndView page = new ModelAndView("review/desk");
        patients(page, user, listing, pages.get(0), date);
        page.addObject("chips", FilterChip.of(words, listing, pages.get(0), CaseFilter.NEEDS, CaseFilter.VISITS));
        page.addObject("items", items);
        page.addObject("picking", items.stream().anyMatch(item -> !item.picks().isEmpty()));
        page.addObject("signs", user.role() == Role.SURGEON);
        page.addObject(
                "waitingPaging",
                new PageLinks(
                        number,
                        waiting.pages(),
                        listing.linkToWaiting(waiting, number - 1),
                        listing.linkToWaiting(waiting, number + 1)));
        return page;
    }

    /** What was prepared stands on the first page, behind what patients wait for. */
    private List<DeskItem> items(CurrentUser user, CaseloadPage waiting, LocalDate date) {
        DeskItems items = new DeskItems(words, user, date);
        List<DeskItem> all = new ArrayList<>(items.of(waiting.cases()));
        if (waiting.number() == 0) {
            all.addAll(items.prepared(patients.prepared(user)));
        }
        return all;
    }

    private void patients(ModelAndView page, CurrentUser user, Listing listing, CaseloadPage shown, LocalDate date) {
        CaseRows sentences = new CaseRows(words, user, date);
        int number = shown.number() + 1;
        page.addObject("rows", shown.cases().stream().map(sentences::row).toList());
        page.addObject("total", shown.tally().all());
        page.addObject("needing", shown.tally().needs());
        page.addObject(
                "paging",
                new PageLinks(
                        number, shown.pages(), listing.linkTo(shown, number - 1), listing.linkTo(shown, number + 1)));
    }
}
