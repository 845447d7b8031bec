package health.steady.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.access.Visits.Answer;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What every door does for each role when somebody asks for what is another's, in the same clinic and elsewhere, or is
 * not there. Holds with both locks, and with each alone.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class EveryDoorTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

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

    Answer knock(Visit visit, Belongings parents, Belongings children) {
        CurrentUser who = own.people.get(visit.role);
        return visits.knock(visit.door, visit.door.in(parents, children), who, Map.of());
    }

    static Stream<Visit> eachDoorAndRole() {
        return Doors.ALL.stream().flatMap(door -> Arrays.stream(Role.values()).map(role -> new Visit(door, role)));
    }

    record Visit(Door door, Role role) {

        @Override
        public String toString() {
            return door.route() + " as " + role;
        }
    }
}
