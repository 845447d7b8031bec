package health.steady.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.access.Visits.Answer;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the application, signed out and in every role, for one's own, for somebody else's in the same clinic
 * and in another, for somebody else's child below one's own parent, and for what is not there.
 */
@TestInstance(Lifecycle.PER_CLASS)
@SteadyTest(properties = {"spring.profiles.active=demo", "steady.test.database=steady_access"})
class AccessTests {

    static final String DEMO_ONLY = "/gallery";

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    Visits visits;
    Household own;
    Household neighbour;
    Household elsewhere;

    @BeforeAll
    void moveIn() {
        visits = new Visits(browser);
        own = Household.alone(beans);
        neighbour = own.neighbour(beans);
        elsewhere = Household.alone(beans);
    }

    @Test
    void leavesNoRouteOut() {
        assertThat(routes()).hasSizeGreaterThan(50);
        assertThat(Doors.ALL.stream().map(Door::route)).containsExactlyInAnyOrderElementsOf(routes());
    }

    @TestFactory
    Stream<DynamicTest> asksWhoIsSignedOutToSignIn() {
        return Doors.ALL.stream()
                .map(door -> DynamicTest.dynamicTest(door.route(), () -> {
                    for (Belongings belongings : List.of(own.belongings, Household.gone())) {
                        Answer answer = visits.knock(door, door.in(belongings, belongings), null, Map.of());
                        assertThat(answer.status()).isLessThan(500);
                        assertThat(door.isPublic() || answer.asksToSignIn())
                                .as("answered with %s", answer.status())
                                .isTrue();
                        assertThat(answer.said()).doesNotContain(own.canary);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> opensToWhomItPromises() {
        return eachDoorAndRole()
                .map(visit -> DynamicTest.dynamicTest(visit.toString(), () -> {
                    Answer answer = knock(visit, own.belongings, own.belongings);
                    assertThat(answer.status()).isLessThan(500);
                    if (!visit.door.isPublic()) {
                        assertThat(answer.isRefusal())
                                .as("answered with %s", answer.status())
                                .isEqualTo(!visit.door.lets(visit.role));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> knowsNothingThatIsSomebodyElses() {
        return eachDoorAndRole()
                .filter(visit -> visit.door.isOwned())
                .map(visit -> DynamicTest.dynamicTest(visit.toString(), () -> {
                    Answer gone = knock(visit, Household.gone(), Household.gone());
                    for (Household other : others(visit)) {
                        Answer answer = knock(visit, other.belongings, other.belongings);
                        assertRefused(visit, answer, other);
                        assertThat(answer.status()).isEqualTo(gone.status());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> knowsNoChildOfSomebodyElse() {
        return eachDoorAndRole()
                .filter(visit -> visit.door.hasChild())
                .map(visit -> DynamicTest.dynamicTest(visit.toString(), () -> {
                    for (Household other : others(visit)) {
                        assertRefused(visit, knock(visit, own.belongings, other.withoutNumbers()), other);
                    }
                }));
    }

    private void assertRefused(Visit visit, Answer answer, Household other) {
        assertThat(answer.isRefusal()).as("answered with %s", answer.status()).isTrue();
        if (visit.door.lets(visit.role)) {
            assertThat(answer.status()).isEqualTo(404);
        }
        assertThat(answer.said()).doesNotContain(other.canary);
    }

    /** To an administrator the whole clinic is their own. */
    private List<Household> others(Visit visit) {
        return visit.role == Role.ADMINISTRATOR ? List.of(elsewhere) : List.of(neighbour, elsewhere);
    }

    private Answer knock(Visit visit, Belongings parents, Belongings children) {
        CurrentUser who = own.people.get(visit.role);
        return visits.knock(visit.door, visit.door.in(parents, children), who, Map.of());
    }

    private static Stream<Visit> eachDoorAndRole() {
        return Doors.ALL.stream().flatMap(door -> Arrays.stream(Role.values()).map(role -> new Visit(door, role)));
    }

    private record Visit(Door door, Role role) {

        @Override
        public String toString() {
            return door.route() + " as " + role;
        }
    }

    private TreeSet<String> routes() {
        TreeSet<String> routes = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("health.steady") && !isOfThePage(mapping)) {
                routes.addAll(names(mapping));
            }
        });
        return routes;
    }

    private static boolean isOfThePage(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .anyMatch(address -> address.equals(DEMO_ONLY) || address.equals("/error"));
    }

    private static List<String> names(RequestMappingInfo mapping) {
        boolean json = mapping.getProducesCondition().getProducibleMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().equals("json"));
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(address -> method + " " + address))
                .map(route -> json ? route + " json" : route)
                .toList();
    }
}
