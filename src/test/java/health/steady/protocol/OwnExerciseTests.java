package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A clinic's own exercise in a rulebook: it is given by nobody's default, and limits count for it as for any other. */
class OwnExerciseTests {

    private static final Citation OWN = new Citation("own-source", "");

    @Test
    void standsInTheCatalogueUnderTheSameDigestFromTheDayOfSurgeryOn() {
        Rulebook rulebook = RulebookFixtures.microdiscectomy();

        Rulebook with = rulebook.with(List.of(own("own-1", Map.of())));

        assertThat(with.digest()).isEqualTo(rulebook.digest());
        assertThat(with.catalogue().exercise("own-1")).isPresent();
        assertThat(with.protocol().timing("own-1", "step-1"))
                .hasValueSatisfying(timing -> assertThat(timing.floorDay()).isZero());
        assertThat(with.protocol().stages()).isEqualTo(rulebook.protocol().stages());
        assertThat(with.sources()).containsKey("own-source");
        assertThat(rulebook.catalogue().exercise("own-1")).isEmpty();
        assertThat(rulebook.with(List.of())).isSameAs(rulebook);
    }

    @Test
    void neverTakesThePlaceOfAnother() {
        Rulebook with = RulebookFixtures.microdiscectomy().with(List.of(own("own-1", Map.of())));

        assertThatIllegalArgumentException().isThrownBy(() -> with.with(List.of(own("own-1", Map.of()))));
        assertThatIllegalArgumentException().isThrownBy(() -> own("bridge", Map.of()));
    }

    @Test
    void answersEveryDemand() {
        Demands some = new Demands(Map.of(Demand.BENDING, 0), Set.of(), Set.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OwnExercise(exercise("own-1", some), source()))
                .withMessageContaining("LIFTING");
    }

    @Test
    void asksAtLeastTheLoadAndTheMinutesOfItsDoseWhereItAsksAny() {
        Map<Demand, Integer> declared = answers(Map.of(Demand.OVERHEAD, 500, Demand.SITTING, 5));
        Demands demands = Demands.growing(declared);
        Dose more = new Dose(0, 0, 0, 0, false, Amount.of("2", Unit.KILOGRAMS), 30, 1, Set.of());

        assertThat(demands.of(Demand.OVERHEAD, more)).isEqualTo(2000);
        assertThat(demands.of(Demand.LIFTING, more)).isEqualTo(2000);
        assertThat(demands.of(Demand.PUSH_PULL, more)).isZero();
        assertThat(demands.of(Demand.SITTING, more)).isEqualTo(30);
        assertThat(demands.of(Demand.STANDING, more)).isZero();
        assertThat(demands.of(Demand.OVERHEAD, Dose.repetitions(1, 5, 1))).isEqualTo(500);
        assertThat(demands.of(Demand.SITTING, Dose.minutes(3, 1))).isEqualTo(5);
    }

    private static OwnExercise own(String id, Map<Demand, Integer> asked) {
        return new OwnExercise(exercise(id, Demands.growing(answers(asked))), source());
    }

    private static Source source() {
        return new Source("own-source", "Own practice", Source.Grade.H, null);
    }

    private static Map<Demand, Integer> answers(Map<Demand, Integer> asked) {
        Map<Demand, Integer> all = new EnumMap<>(Demand.class);
        Arrays.stream(Demand.values()).forEach(demand -> all.put(demand, asked.getOrDefault(demand, 0)));
        return all;
    }

    private static Exercise exercise(String id, Demands demands) {
        Text words = Text.english("Slide.");
        return new Exercise(
                id,
                words,
                "legs",
                Position.STANDING,
                words,
                List.of(),
                Set.of(),
                false,
                null,
                List.of(words),
                List.of(),
                List.of(),
                List.of(),
                List.of(words),
                List.of(new Rung("step-1", words, demands, Dose.repetitions(1, 8, 1))),
                List.of(OWN));
    }
}
