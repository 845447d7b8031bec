package health.steady.people.web;

import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.people.domain.AccountService;
import health.steady.people.domain.PersonState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Roles and states, as a select offers them. */
@Component
class RoleChoices {

    private final MessageSourceAccessor words;

    RoleChoices(MessageSource messages) {
        this.words = new MessageSourceAccessor(messages);
    }

    List<Choice> ofInvited() {
        return choices(AccountService.INVITED.stream());
    }

    List<Choice> ofClinicians() {
        return choices(Arrays.stream(Role.values()).filter(Role::isClinician));
    }

    List<Choice> all() {
        return choices(Arrays.stream(Role.values()));
    }

    List<Choice> states() {
        return Arrays.stream(PersonState.values())
                .map(state -> new Choice(state.name(), words.getMessage("people.state." + state.name())))
                .toList();
    }

    /** "Dr. Helen Marsh, surgeon" */
    Choice of(PersonName person) {
        String role = words.getMessage("people.role." + person.role().name());
        return new Choice(
                person.id().toString(), words.getMessage("people.person.in-role", new Object[] {person.name(), role}));
    }

    private List<Choice> choices(Stream<Role> roles) {
        return roles.map(role -> new Choice(role.name(), words.getMessage("people.role." + role.name())))
                .toList();
    }
}
