package health.steady.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import health.steady.access.AuthorityTable;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.PlanRefused;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of decision, by every role, is signed or refused as the table of authority says. */
class AuthorityOfDecisionsTests {

    private static final AuthorityTable TABLE = AuthorityTable.get();

    private static Map<String, Decision> decisions() {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        PermissionTests.cases()
                .forEach(each -> decisions.put(each.decision().getClass().getSimpleName(), each.decision()));
        decisions.put("EndTightening", new Decision.EndTightening(3));
        return decisions;
    }

    static Stream<Arguments> everyDecisionAndRole() {
        return decisions().entrySet().stream()
                .flatMap(each -> Arrays.stream(Role.values())
                        .map(role -> argumentSet(role + " " + each.getKey(), each.getKey(), each.getValue(), role)));
    }

    @ParameterizedTest
    @MethodSource("everyDecisionAndRole")
    void isSignedByWhomTheTableSays(String name, Decision decision, Role role) {
        if (TABLE.rolesOf("decision", name).contains(role)) {
            Permission.toSign(decision, role);
        } else {
            assertThatExceptionOfType(PlanRefused.class)
                    .isThrownBy(() -> Permission.toSign(decision, role))
                    .matches(refused -> refused.code().startsWith("by-"));
        }
    }

    @Test
    void hasARowForEveryKind() {
        assertThat(Arrays.stream(Decision.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(TABLE.names("decision"))
                .containsExactlyInAnyOrderElementsOf(decisions().keySet());
    }

    @Test
    void assignsAsTheTableSays() {
        Set<Role> assign = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            try {
                Permission.toAssign(role);
                assign.add(role);
            } catch (PlanRefused refused) {
                assertThat(refused.code()).isEqualTo("by-surgeon");
            }
        }

        assertThat(assign).isEqualTo(TABLE.rolesOf("fact", "PlanAssigned"));
    }
}
