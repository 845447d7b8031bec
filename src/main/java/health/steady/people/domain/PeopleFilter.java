package health.steady.people.domain;

import health.steady.people.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a list shows; a role or state that is not asked for does not narrow it. */
public record PeopleFilter(
        String search, @Nullable Role role, @Nullable PersonState state) {

    public PeopleFilter {
        search = Search.clean(search);
    }

    Set<Role> roles() {
        return role == null ? EnumSet.allOf(Role.class) : EnumSet.of(role);
    }

    boolean shows(PersonState wanted) {
        return state == null || state == wanted;
    }
}
