package health.steady.audit.web;

import health.steady.audit.domain.Filter;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.RecordTouched.Action;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.web.util.UriComponentsBuilder;

/** A search of the trail as its address holds it: ids, fixed words and days. */
record Query(String person, String patient, String action, String what, String from, String to, String page) {

    private static final int SIZE = 50;

    Query {
        person = Typed.line(person);
        patient = Typed.line(patient);
        action = Typed.line(action);
        what = Typed.line(what);
        from = Typed.line(from);
        to = Typed.line(to);
        page = Typed.line(page);
    }

    static Query of(SearchForm form, @Nullable PersonId person, @Nullable PatientId patient) {
        return new Query(
                Objects.toString(person, ""),
                Objects.toString(patient, ""),
                form.action(),
                form.what(),
                iso(form.from()),
                iso(form.to()),
                "");
    }

    private static String iso(String typed) {
        LocalDate date = Typed.date(typed);
        return Objects.toString(date, "");
    }

    Query with(PersonId chosen) {
        return new Query(chosen.toString(), patient, action, what, from, to, "");
    }

    Query with(PatientId chosen) {
        return new Query(person, chosen.toString(), action, what, from, to, "");
    }

    Query onPage(int number) {
        return new Query(person, patient, action, what, from, to, Integer.toString(number));
    }

    Filter toFilter() {
        if (!action.isEmpty() && !Kinds.isAction(action) || !what.isEmpty() && !Kinds.THINGS.contains(what)) {
            throw Typed.unusable();
        }
        UUID somebody = Typed.idIn(person);
        UUID whose = Typed.idIn(patient);
        return new Filter(
                somebody == null ? null : new PersonId(somebody),
                whose == null ? null : new PatientId(whose),
                action.isEmpty() ? null : Action.valueOf(action),
                what.isEmpty() ? null : what,
                Typed.dateIn(from),
                Typed.dateIn(to));
    }

    Pageable toPageable() {
        if (!page.matches("|[1-9][0-9]{0,2}")) {
            throw Typed.unusable();
        }
        return PageRequest.of(page.isEmpty() ? 0 : Integer.parseInt(page) - 1, SIZE);
    }

    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
        add(address, "person", person);
        add(address, "patient", patient);
        add(address, "action", action);
        add(address, "what", what);
        add(address, "from", from);
        add(address, "to", to);
        add(address, "page", page);
        return address.toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }
}
