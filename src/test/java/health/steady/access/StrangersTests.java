package health.steady.access;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.access.Visits.Answer;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import health.steady.site.database.BehindTheLock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Random requests of signed-in people for what belongs to others, in addresses, queries and forms: nothing of a stranger
 * is told, and nothing of a stranger changes. Run with one lock at a time, so that each holds without the other.
 * {@code steady.access.requests} says how many; the seed is printed.
 */
@Tag("proof")
abstract class StrangersTests extends EveryDoorTests {

    private static final Logger LOG = LoggerFactory.getLogger(StrangersTests.class);
    private static final int MORE_CLINICS = 2;
    private static final boolean WHOLE_PROOF = Integer.getInteger("steady.proof.percent", 10) == 100;
    private static final int REQUESTS = Integer.getInteger("steady.access.requests", WHOLE_PROOF ? 100_000 : 5_000);
    private static final List<String> FIELDS =
            List.of("patient", "plan", "person", "id", "report", "submission", "seq", "q", "search", "member", "heir");

    private final List<Household> households = new ArrayList<>();

    @BeforeAll
    void openTheOther() {
        households.addAll(List.of(own, neighbour, elsewhere, elsewhere.neighbour(beans)));
        for (int clinic = 0; clinic < MORE_CLINICS; clinic++) {
            Household first = Household.alone(beans);
            households.addAll(List.of(first, first.neighbour(beans)));
        }
        openTheOtherLock();
    }

    /** Puts out of action what this test is not about. */
    abstract void openTheOtherLock();

    @Test
    void learnAndChangeNothing() {
        long seed = Long.getLong("steady.access.seed", 20_261_121);
        LOG.info("{} requests of strangers with steady.access.seed={}", REQUESTS, seed);
        Random random = new Random(seed);
        Map<String, String> before = rows();
        Map<Integer, Integer> answers = new TreeMap<>();

        for (int request = 0; request < REQUESTS; request++) {
            Answer answer = visit(random);
            answers.merge(answer.status(), 1, Integer::sum);
        }

        LOG.info("Answers by status: {}", answers);
        assertThat(rows()).isEqualTo(before);
    }

    private Answer visit(Random random) {
        Role role = oneOf(List.of(Role.values()), random);
        Household own = oneOf(households, random);
        CurrentUser who = own.people.get(role);
        Household other = oneOf(strangersOf(role, who), random);
        Door door = oneOf(Doors.ALL, random);
        boolean belowOwn = door.hasChild() && random.nextBoolean();
        Belongings parents = belowOwn ? own.belongings : other.belongings;
        String address = door.in(parents, belowOwn ? other.withoutNumbers() : other.belongings);

        Answer answer = visits.knock(door, address, who, strange(other, random));

        assertThat(answer.status()).as("%s as %s", door, role).isLessThan(500);
        assertThat(answer.said()).as("%s as %s", door, role).doesNotContain(other.canary);
        return answer;
    }

    private List<Household> strangersOf(Role role, CurrentUser who) {
        return households.stream().filter(other -> isStranger(role, who, other)).toList();
    }

    private static boolean isStranger(Role role, CurrentUser who, Household other) {
        CurrentUser there = other.people.get(role);
        return role == Role.ADMINISTRATOR ? !there.clinic().equals(who.clinic()) : !there.equals(who);
    }

    private static Map<String, String> strange(Household other, Random random) {
        List<String> values = new ArrayList<>(other.belongings.ids().values());
        values.add(other.canary.substring(0, 2));
        values.add(Ids.next().toString());
        return FIELDS.stream()
                .filter(field -> random.nextInt(3) == 0)
                .collect(toMap(field -> field, field -> oneOf(values, random)));
    }

    private static <T> T oneOf(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    /** What there is, to the last column. */
    private Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        for (String table : List.of("plan", "plan_fact", "check_in", "care_team_member", "patient", "person")) {
            rows.put(
                    table,
                    new BehindTheLock(beans)
                            .ask(jdbc -> jdbc.sql(
                                            "select count(*) || ' ' || md5(string_agg(t::text, '' order by t::text)) from %s t"
                                                    .formatted(table))
                                    .query(String.class)
                                    .single()));
        }
        return rows;
    }
}
