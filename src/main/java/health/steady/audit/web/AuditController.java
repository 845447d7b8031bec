package health.steady.audit.web;

import health.steady.audit.domain.AuditReading;
import health.steady.audit.domain.Entry;
import health.steady.audit.domain.Filter;
import health.steady.people.CurrentUser;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.people.PeopleDirectory;
import health.steady.people.PersonName;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator searches the trail. A search is sent, names become ids, and the answer has an address without names. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private final AuditReading audit;
    private final TrailRows rows;
    private final NameSearch names;
    private final Kinds kinds;
    private final PeopleApi people;
    private final PeopleDirectory directory;

    AuditController(
            AuditReading audit,
            TrailRows rows,
            NameSearch names,
            Kinds kinds,
            PeopleApi people,
            PeopleDirectory directory) {
        this.audit = audit;
        this.rows = rows;
        this.names = names;
        this.kinds = kinds;
        this.people = people;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @ModelAttribute Query query) {
        Filter filter = query.toFilter();
        Page<Entry> found = audit.search(user, filter, query.toPageable());
        ModelAndView page = page(SearchForm.of(filter, personIn(filter, user), patientIn(filter, user)));
        page.addObject("rows", rows.of(user, found.getContent()));
        int number = found.getNumber() + 1;
        page.addObject("number", number);
        page.addObject("pages", Math.max(found.getTotalPages(), number));
        page.addObject(
                "previous", found.hasPrevious() ? query.onPage(number - 1).address() : null);
        page.addObject("next", found.hasNext() ? query.onPage(number + 1).address() : null);
        return page;
    }

    @PostMapping
    ModelAndView search(CurrentUser user, @Valid @ModelAttribute("form") SearchForm form, BindingResult result) {
        form.check(result);
        NameSearch.Found found = names.in(form, user, result);
        if (!result.hasErrors()) {
            return new ModelAndView("redirect:"
                    + Query.of(form, found.person(), found.patient()).address());
        }
        ModelAndView page = page(form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("choices", found.choices());
        return page;
    }

    private ModelAndView page(SearchForm form) {
        return new ModelAndView(
                "audit/search",
                Map.of("form", form, "actions", kinds.actions(), "things", kinds.things(), "choices", List.of()));
    }

    private String personIn(Filter filter, CurrentUser user) {
        if (filter.person() == null) {
            return "";
        }
        PersonName name = people.names(user.clinic(), List.of(filter.person())).get(filter.person());
        return name == null ? "" : name.name();
    }

    private String patientIn(Filter filter, CurrentUser user) {
        if (filter.patient() == null) {
            return "";
        }
        PatientView patient =
                directory.patients(user, List.of(filter.patient())).get(filter.patient());
        return patient == null ? "" : patient.name();
    }
}
