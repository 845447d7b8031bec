package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Dose;
import health.steady.protocol.Engine;
import health.steady.protocol.ProgrammeEntry.Role;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/protocols/days.md} shows what each protocol really gives, to be read as a therapist would. Written anew with
 * {@code -Dsteady.days=write}.
 */
class DayListsTests {

    private static final Path DOCUMENT = Path.of("docs", "protocols", "days.md");
    private static final List<Integer> DAYS = List.of(3, 10, 20, 30, 45, 60, 100, 200);
    private static final String HEAD = """
            # What each protocol gives, day by day

            A patient who does well: operated on a Monday, the first option of every question, every stage signed on the first
            day of its phase, every prompt answered when it is asked. `DayListsTests` holds this page to what the engine gives;
            `-Dsteady.days=write` writes it anew. Drills and what may stand in for a walk are in brackets. Limits are those
            still in force.
            """;

    @Test
    void theDocumentShowsWhatTheEngineGives() throws IOException {
        String lists = HEAD
                + RulebookFixtures.shipped().stream().map(DayListsTests::of).collect(Collectors.joining());
        if (System.getProperty("steady.days", "").equals("write")) {
            Files.writeString(DOCUMENT, lists);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(lists);
    }

    private static String of(Rulebook rulebook) {
        List<DayPlan> days = Engine.simulate(rulebook, Map.of(), 200, true).days();
        return "\n## " + rulebook.protocol().title().in("en")
                + "\n\n| Day | Limits | Walk | Exercises |\n|---|---|---|---|\n"
                + DAYS.stream().map(days::get).map(DayListsTests::row).collect(Collectors.joining());
    }

    private static String row(DayPlan day) {
        return "| %d | %s | %s | %s |\n"
                .formatted(
                        day.dayPostOp(),
                        day.restrictions().stream().map(InForce::id).collect(Collectors.joining(", ")),
                        walk(day),
                        Stream.concat(counted(day), notCounted(day)).collect(Collectors.joining("; ")));
    }

    private static Stream<String> counted(DayPlan day) {
        return day.exercises().stream()
                .filter(offer -> offer.role() == Role.EXERCISE)
                .map(DayListsTests::offer);
    }

    private static Stream<String> notCounted(DayPlan day) {
        WalkingGoal walk = day.walking();
        List<Offer> instead = walk == null ? List.of() : walk.alternatives();
        return Stream.concat(day.exercises().stream().filter(offer -> offer.role() != Role.EXERCISE), instead.stream())
                .map(offer -> "(" + offer(offer) + ")");
    }

    private static String walk(DayPlan day) {
        WalkingGoal walk = day.walking();
        return walk == null ? "none" : walk.minutes() + " min × " + walk.times();
    }

    private static String offer(Offer offer) {
        boolean onlyRung = offer.exercise().ladder().size() == 1;
        return offer.exercise().name().in("en")
                + (onlyRung ? "" : ", " + offer.rung().name().in("en").toLowerCase(java.util.Locale.ROOT))
                + " " + dose(offer.dose());
    }

    private static String dose(Dose dose) {
        String amount = dose.minutes() > 0 ? dose.minutes() + " min" : dose.sets() + " × " + dose.reps();
        return amount
                + (dose.holdSeconds() > 0 ? ", hold " + dose.holdSeconds() + " s" : "")
                + (dose.load() == null ? "" : ", " + dose.load())
                + (dose.timesADay() > 1 ? ", " + dose.timesADay() + " a day" : "");
    }
}
