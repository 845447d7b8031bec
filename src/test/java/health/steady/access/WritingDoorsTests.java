package health.steady.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every address that writes lets in whom the table of authority says. That each door lets in whom it promises, over HTTP
 * and in every role, is proved by {@link AccessTests}; that no route lacks a door, too.
 */
class WritingDoorsTests {

    private static final AuthorityTable TABLE = AuthorityTable.get();

    static Stream<Door> doors() {
        return Doors.ALL.stream().filter(door -> !door.reads());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void letInWhomTheTableSays(Door door) {
        assertThat(door.roles()).isEqualTo(TABLE.rolesOf("route", door.route()));
    }

    @Test
    void areAllThatTheTableNames() {
        List<String> routes = doors().map(Door::route).toList();

        assertThat(routes).hasSizeGreaterThan(50);
        assertThat(TABLE.names("route")).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyActionIsForSomething() {
        Set<String> named = new HashSet<>();
        for (String kind : List.of("decision", "fact", "route")) {
            TABLE.names(kind).forEach(name -> named.addAll(TABLE.actionsOf(kind, name)));
        }
        named.remove(AuthorityTable.BY_PROTOCOL);

        assertThat(TABLE.actions()).containsExactlyInAnyOrderElementsOf(named);
    }
}
