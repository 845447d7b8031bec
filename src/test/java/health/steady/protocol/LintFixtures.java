package health.steady.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A rulebook with single parts exchanged, past what loading would refuse, and what one lint rule says of it. */
final class LintFixtures {

    static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));

    private final Rulebook rulebook;
    private List<Choice> choices;
    private List<Restriction> restrictions;
    private List<Finding> findings;
    private List<Stage> stages;
    private Map<String, Map<String, Timing>> timings;
    private Walking walking;
    private List<RungRef> essential;
    private Map<String, Exercise> exercises;

    private LintFixtures(Rulebook rulebook) {
        this.rulebook = rulebook;
        Protocol protocol = rulebook.protocol();
        choices = protocol.choices();
        restrictions = protocol.restrictions();
        findings = protocol.findings();
        stages = new ArrayList<>(protocol.stages());
        timings = new LinkedHashMap<>(protocol.timings());
        walking = protocol.walking();
        essential = protocol.essential();
        exercises = new LinkedHashMap<>(rulebook.catalogue().exercises());
    }

    static LintFixtures shipped() {
        return new LintFixtures(RulebookFixtures.microdiscectomy());
    }

    /** What a rule says: {@code <where>: <message>}. */
    static List<String> said(LintRule rule, Rulebook rulebook) {
        List<String> said = new ArrayList<>();
        rule.check(rulebook, problem -> said.add(problem.where() + ": " + problem.message()));
        return said;
    }

    List<String> said(LintRule rule) {
        return said(rule, rulebook());
    }

    LintFixtures choices(Choice... choices) {
        this.choices = List.of(choices);
        return this;
    }

    LintFixtures restrictions(Restriction... restrictions) {
        this.restrictions = List.of(restrictions);
        return this;
    }

    LintFixtures findings(Finding... findings) {
        this.findings = List.of(findings);
        return this;
    }

    LintFixtures stage(Phase phase, UnaryOperator<Stage> changed) {
        stages.set(phase.ordinal(), changed.apply(stages.get(phase.ordinal())));
        return this;
    }

    LintFixtures programme(Phase phase, ProgrammeEntry... programme) {
        return stage(
                phase, old -> new Stage(phase, List.of(programme), old.gentle(), null, old.leaveWhen(), old.sources()));
    }

    LintFixtures gate(Phase phase, Need... lines) {
        Gate gate = new Gate(List.of(lines).stream().map(List::of).toList(), Set.of(Signer.SURGEON), SOURCES);
        return stage(phase, old -> new Stage(phase, old.programme(), old.gentle(), null, gate, old.sources()));
    }

    LintFixtures withoutGate(Phase phase) {
        return stage(phase, old -> new Stage(phase, old.programme(), old.gentle(), null, null, old.sources()));
    }

    LintFixtures gentle(Phase phase, RungRef... gentle) {
        return stage(
                phase, old -> new Stage(phase, old.programme(), List.of(gentle), null, old.leaveWhen(), old.sources()));
    }

    /** No exercise has a timing but those given since. */
    LintFixtures untimed() {
        timings = new LinkedHashMap<>();
        return this;
    }

    LintFixtures timing(String exercise, String rung, @Nullable Integer defaultDay, int floorDay) {
        Map<String, Timing> rungs = new LinkedHashMap<>(timings.getOrDefault(exercise, Map.of()));
        rungs.put(rung, new Timing(defaultDay, floorDay, SOURCES));
        timings.put(exercise, rungs);
        return this;
    }

    LintFixtures weeks(WalkingWeek... weeks) {
        walking = new Walking(List.of(weeks), walking.house(), walking.rung(), walking.advice(), SOURCES);
        return this;
    }

    LintFixtures essential(RungRef... essential) {
        this.essential = List.of(essential);
        return this;
    }

    /** The exercise with this ladder, each rung from day 0 on; nothing else is in the catalogue. */
    LintFixtures onlyLadder(String id, Rung... ladder) {
        Exercise old = exercises.get(id);
        exercises = new LinkedHashMap<>();
        untimed();
        exercises.put(
                id,
                new Exercise(
                        id,
                        old.name(),
                        old.intent(),
                        old.position(),
                        old.posture(),
                        old.equipment(),
                        old.contraindications(),
                        old.calf(),
                        old.picture(),
                        old.steps(),
                        old.cues(),
                        old.mistakes(),
                        old.feel(),
                        old.stop(),
                        List.of(ladder),
                        old.sources()));
        for (Rung rung : ladder) {
            timing(id, rung.id(), 0, 0);
        }
        return this;
    }

    Rulebook rulebook() {
        Protocol old = rulebook.protocol();
        Catalogue catalogue = rulebook.catalogue();
        return new Rulebook(
                rulebook.digest(),
                new Protocol(
                        old.slug(),
                        old.version(),
                        old.title(),
                        old.procedure(),
                        choices,
                        restrictions,
                        findings,
                        stages,
                        timings,
                        old.reserved(),
                        walking,
                        essential,
                        old.instructions(),
                        old.inherits()),
                new Catalogue(
                        exercises,
                        catalogue.equipment(),
                        catalogue.contraindications(),
                        catalogue.intents(),
                        catalogue.measures(),
                        catalogue.activities()),
                rulebook.dangerSigns(),
                rulebook.conflicts(),
                rulebook.lessons(),
                rulebook.sources());
    }

    static Restriction restriction(String id, Demand demand, Amount atMost, int notBefore, boolean optional) {
        return new Restriction(
                id,
                new Limit(demand, atMost),
                notBefore,
                List.of(),
                List.of(notBefore),
                optional,
                "sign",
                Text.english("Do not"),
                Text.english("Instead"),
                SOURCES);
    }

    /** A rung that asks nothing of the body but this. */
    static Rung rung(String id, Map<Demand, Integer> asked, Dose dose) {
        Map<Demand, Integer> declared = new LinkedHashMap<>();
        for (Demand demand : Demand.values()) {
            declared.put(demand, asked.getOrDefault(demand, 0));
        }
        return new Rung(id, Text.english(id), new Demands(declared, Set.of(), Set.of()), dose);
    }
}
