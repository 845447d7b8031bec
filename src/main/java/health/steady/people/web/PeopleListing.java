package health.steady.people.web;

import health.steady.people.Role;
import health.steady.people.domain.PeopleFilter;
import health.steady.people.domain.PersonState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** What the list of people was asked for. A role or state that does not exist narrows nothing. */
record PeopleListing(String search, String role, String state, Integer page) {

    PeopleListing {
        search = Typed.line(search);
        role = known(Role.class, role);
        state = known(PersonState.class, state);
        page = new Listing("", page).page();
    }

    PeopleFilter toFilter() {
        return new PeopleFilter(
                search,
                role.isEmpty() ? null : Role.valueOf(role),
                state.isEmpty() ? null : PersonState.valueOf(state));
    }

    Pageable toPageable() {
        return new Listing(search, page).toPageable();
    }

    Map<String, String> toParameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("search", search);
        if (!role.isEmpty()) {
            parameters.put("role", role);
        }
        if (!state.isEmpty()) {
            parameters.put("state", state);
        }
        return parameters;
    }

    private static <E extends Enum<E>> String known(Class<E> type, @Nullable String typed) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(typed)) {
                return value.name();
            }
        }
        return "";
    }
}
