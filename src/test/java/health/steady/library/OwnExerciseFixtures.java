package health.steady.library;

import health.steady.library.WriteOwnExercise.WrittenRung;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PeopleFixtures;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Position;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** A wall slide, as a clinic writes it for itself. */
public final class OwnExerciseFixtures {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private OwnExerciseFixtures() {}

    public static UUID written(BeanFactory beans, CurrentUser by) {
        return written(beans, by, wallSlide(Map.of()));
    }

    public static UUID written(BeanFactory beans, CurrentUser by, WriteOwnExercise command) {
        return beans.getBean(OwnExercises.class).write(by, command, DAY, PeopleFixtures.NOW);
    }

    /** Written by one and signed by the other. */
    public static UUID signed(BeanFactory beans, CurrentUser by, CurrentUser other, WriteOwnExercise command) {
        UUID id = written(beans, by, command);
        beans.getBean(OwnExercises.class).sign(other, id, "I have seen it.", PeopleFixtures.NOW);
        return id;
    }

    /** It asks nothing but these. */
    public static WriteOwnExercise wallSlide(Map<Demand, Integer> asked) {
        return wallSlide(Ids.next(), null, asked, Set.of());
    }

    public static WriteOwnExercise wallSlide(
            UUID id, @Nullable UUID replaces, Map<Demand, Integer> asked, Set<String> contraindications) {
        Map<Demand, Integer> demands = new EnumMap<>(Demand.class);
        Arrays.stream(Demand.values()).forEach(demand -> demands.put(demand, asked.getOrDefault(demand, 0)));
        return new WriteOwnExercise(
                id,
                replaces,
                "Towel wall slide",
                "legs",
                Position.STANDING,
                "Stand with your back at a wall.",
                List.of(),
                contraindications,
                false,
                List.of("Slide down a little.", "Come up again."),
                List.of("Breathe."),
                List.of("Your thighs work."),
                List.of("Pain runs into your leg."),
                List.of(new WrittenRung("Small range", Dose.repetitions(1, 8, 2), demands)));
    }
}
