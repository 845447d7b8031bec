package health.steady.people.web;

import health.steady.people.Ids;
import health.steady.people.PersonId;
import jakarta.validation.constraints.Pattern;

record MemberForm(
        @Pattern(regexp = Ids.FORM, message = "{people.care-team.person.missing}")
        String person) {

    MemberForm {
        person = Typed.line(person);
    }

    static MemberForm empty() {
        return new MemberForm("");
    }

    PersonId toPerson() {
        return PersonId.of(person);
    }
}
