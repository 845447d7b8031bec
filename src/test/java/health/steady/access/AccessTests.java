package health.steady.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.access.Visits.Answer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the application, signed out and in every role, for one's own, for somebody else's in the same clinic
 * and in another, for somebody else's child below one's own parent, and for what is not there.
 */
@SteadyTest(properties = {"spring.profiles.active=demo", "steady.test.database=steady_access"})
class AccessTests extends EveryDoorTests {

    static final String DEMO_ONLY = "/gallery";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

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
                    if (!visit.door().isPublic()) {
                        assertThat(answer.isRefusal())
                                .as("answered with %s", answer.status())
                                .isEqualTo(!visit.door().lets(visit.role()));
                    }
                }));
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
