package health.steady.protocol;

import health.steady.protocol.Activity.Way;
import health.steady.protocol.content.RulebookReader;
import health.steady.protocol.content.ShippedRulebook;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Rulebooks for tests: the shipped ones, and one with a gate of the tests' own. */
public final class RulebookFixtures {

    private static final List<Rulebook> SHIPPED = new RulebookReader()
            .shipped().stream().map(ShippedRulebook::rulebook).toList();
    private static final Rulebook MICRODISCECTOMY = shipped("lumbar-microdiscectomy");

    private RulebookFixtures() {}

    /** All that come with the application, in the order of their slugs. */
    public static List<Rulebook> shipped() {
        return SHIPPED;
    }

    public static Stream<String> slugs() {
        return SHIPPED.stream().map(rulebook -> rulebook.protocol().slug());
    }

    public static Rulebook shipped(String slug) {
        return SHIPPED.stream()
                .filter(rulebook -> rulebook.protocol().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    public static Rulebook microdiscectomy() {
        return MICRODISCECTOMY;
    }

    /**
     * The shipped one, with a gate before weeks 2 to 6 that a therapist or surgeon opens: the wound has healed, and two
     * reports of back pain of at most 3 or a steady walk; with a state, {@code drowsy}, that allows nothing that asks for
     * balance; and with one everyday activity for each answer.
     */
    public static Rulebook gated() {
        Protocol shipped = MICRODISCECTOMY.protocol();
        List<Citation> sources = List.of(new Citation("proposed", "a test"));
        Set<Signer> prescribers = Set.of(Signer.SURGEON, Signer.THERAPIST);
        List<Finding> findings = List.of(
                new Finding(
                        "wound-healed",
                        Text.english("The wound has healed"),
                        Set.of(Signer.SURGEON, Signer.DELEGATE, Signer.THERAPIST),
                        null,
                        sources),
                new Finding(
                        "back-calm",
                        Text.english("Back pain is at most 3"),
                        prescribers,
                        new ReportsAtMost(Score.BACK_PAIN, 3, 2),
                        sources),
                new Finding("walks-steadily", Text.english("Walks steadily"), prescribers, null, sources));
        Gate gate = new Gate(
                List.of(
                        List.of(new Need("wound-healed", 14)),
                        List.of(new Need("back-calm", 7), new Need("walks-steadily", 14))),
                prescribers,
                sources);
        List<Stage> stages = shipped.stages().stream()
                .map(stage -> new Stage(
                        stage.phase(),
                        stage.programme(),
                        stage.gentle(),
                        stage.fewer(),
                        stage.phase() == Phase.WEEKS_0_2 ? gate : null,
                        stage.sources()))
                .toList();
        Protocol protocol = new Protocol(
                shipped.slug(),
                shipped.version(),
                shipped.title(),
                shipped.procedure(),
                shipped.choices(),
                shipped.restrictions(),
                findings,
                stages,
                shipped.timings(),
                shipped.reserved(),
                shipped.walking(),
                shipped.essential(),
                shipped.instructions(),
                shipped.inherits());
        BodyState drowsy = new BodyState(
                "drowsy",
                Text.english("Drowsy from medicine"),
                List.of(new Limit(Demand.BALANCE, new Amount(BigDecimal.ZERO, Unit.LEVEL))),
                Text.english("Walk only with somebody beside you."),
                sources);
        return new Rulebook(
                MICRODISCECTOMY.digest(),
                protocol,
                withActivities(MICRODISCECTOMY.catalogue(), sources),
                new DangerSigns(
                        MICRODISCECTOMY.dangerSigns().signs(),
                        MICRODISCECTOMY.dangerSigns().notes(),
                        List.of(drowsy),
                        MICRODISCECTOMY.dangerSigns().questions(),
                        MICRODISCECTOMY.dangerSigns().cadence()),
                MICRODISCECTOMY.conflicts(),
                MICRODISCECTOMY.lessons(),
                MICRODISCECTOMY.sources());
    }

    private static Catalogue withActivities(Catalogue shipped, List<Citation> sources) {
        Way easy = new Way(null, demands(Map.of()), Dose.minutes(1, 1));
        Way bent = new Way(null, demands(Map.of(Demand.BENDING, 3)), Dose.minutes(1, 1));
        Way upright = new Way(Text.english("Stand, and have a mat."), demands(Map.of()), Dose.minutes(1, 1));
        Way heavy = new Way(null, demands(Map.of(Demand.LIFTING, 18_144)), Dose.minutes(1, 1));
        Way unknown = new Way(null, new Demands(Map.of(), Set.of(), Set.of()), Dose.minutes(1, 1));
        Map<String, Activity> activities = new LinkedHashMap<>();
        Stream.of(
                        new Activity("shelf", Text.english("Tidy a shelf"), List.of(easy), sources),
                        new Activity("shower", Text.english("Have a shower"), List.of(bent, upright), sources),
                        new Activity("lift-child", Text.english("Lift a child"), List.of(heavy), sources),
                        new Activity("unknown", Text.english("Play golf"), List.of(unknown), sources))
                .forEach(activity -> activities.put(activity.id(), activity));
        return new Catalogue(
                shipped.exercises(),
                shipped.equipment(),
                shipped.contraindications(),
                shipped.intents(),
                shipped.measures(),
                activities);
    }

    private static Demands demands(Map<Demand, Integer> asked) {
        Map<Demand, Integer> declared = new EnumMap<>(Demand.class);
        for (Demand demand : Demand.values()) {
            declared.put(demand, asked.getOrDefault(demand, 0));
        }
        return new Demands(declared, Set.of(), Set.of());
    }
}
