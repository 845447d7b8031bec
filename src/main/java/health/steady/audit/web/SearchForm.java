package health.steady.audit.web;

import health.steady.audit.domain.Filter;
import health.steady.people.PlainText;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an administrator types to search the trail. Names are looked up and never become part of an address. */
record SearchForm(
        @Size(max = 100, message = "{people.text.too-long}") @PlainText
        String person,

        @Size(max = 100, message = "{people.text.too-long}") @PlainText
        String patient,

        String action,
        String what,
        String from,
        String to) {

    SearchForm {
        person = Typed.line(person);
        patient = Typed.line(patient);
        action = Typed.line(action);
        what = Typed.line(what);
        from = Typed.line(from);
        to = Typed.line(to);
    }

    static SearchForm of(Filter filter, String person, String patient) {
        return new SearchForm(
                person, patient, text(filter.action()), text(filter.what()), text(filter.from()), text(filter.to()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** Refuses what is not offered, and days that do not exist or are in the wrong order. */
    void check(Errors errors) {
        if (!action.isEmpty() && !Kinds.isAction(action)) {
            errors.rejectValue("action", "audit.search.unknown");
        }
        if (!what.isEmpty() && !Kinds.THINGS.contains(what)) {
            errors.rejectValue("what", "audit.search.unknown");
        }
        LocalDate first = day("from", from, errors);
        LocalDate last = day("to", to, errors);
        if (first != null && last != null && last.isBefore(first)) {
            errors.rejectValue("to", "audit.search.to.before");
        }
    }

    private static @Nullable LocalDate day(String field, String typed, Errors errors) {
        LocalDate day = Typed.date(typed);
        if (day == null && !typed.isEmpty()) {
            errors.rejectValue(field, "audit.search.day.unreal");
        }
        return day;
    }

    @Override
    public String toString() {
        return "SearchForm[...]";
    }
}
