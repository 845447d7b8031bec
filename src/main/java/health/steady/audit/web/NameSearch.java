package health.steady.audit.web;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleDirectory;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Finds whom an administrator means by a name: one of them, or which ones to choose from. */
@Component
class NameSearch {

    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final PeopleDirectory directory;
    private final MessageSourceAccessor words;

    NameSearch(PeopleDirectory directory, MessageSource messages) {
        this.directory = directory;
        this.words = new MessageSourceAccessor(messages);
    }

    /** @param choices addresses that name one of several */
    record Found(@Nullable PersonId person, @Nullable PatientId patient, List<Choice> choices) {}

    Found in(SearchForm form, CurrentUser user, Errors errors) {
        List<PersonName> people = form.person().isEmpty()
                ? List.of()
                : exactOrAll(directory.peopleNamed(user, form.person()), form.person(), PersonName::name);
        List<PatientView> patients = form.patient().isEmpty()
                ? List.of()
                : exactOrAll(directory.patientsNamed(user, form.patient()), form.patient(), PatientView::name);
        refuse("person", form.person(), people, errors);
        refuse("patient", form.patient(), patients, errors);
        PersonId person = people.size() == 1 ? people.get(0).id() : null;
        PatientId patient = patients.size() == 1 ? patients.get(0).id() : null;
        Query found = Query.of(form, person, patient);
        List<Choice> choices = people.size() > 1
                ? people.stream().map(one -> choice(found, one)).toList()
                : patients.size() > 1
                        ? patients.stream().map(one -> choice(found, one)).toList()
                        : List.of();
        return new Found(person, patient, choices);
    }

    private static <T> List<T> exactOrAll(List<T> found, String typed, Function<T, String> name) {
        List<T> exact = found.stream()
                .filter(one -> name.apply(one).equalsIgnoreCase(typed))
                .toList();
        return exact.size() == 1 ? exact : found;
    }

    private static void refuse(String field, String typed, List<?> found, Errors errors) {
        if (!typed.isEmpty() && found.isEmpty()) {
            errors.rejectValue(field, "audit.search." + field + ".unknown");
        } else if (found.size() > 1) {
            errors.rejectValue(field, "audit.search.several");
        }
    }

    private Choice choice(Query query, PersonName person) {
        String role = words.getMessage("people.role." + person.role());
        return new Choice(
                query.with(person.id()).address(),
                words.getMessage("audit.search.choice", new Object[] {person.name(), role}));
    }

    private Choice choice(Query query, PatientView patient) {
        return new Choice(query.with(patient.id()).address(), words.getMessage("audit.search.choice", new Object[] {
            patient.name(), BORN.format(patient.born())
        }));
    }
}
