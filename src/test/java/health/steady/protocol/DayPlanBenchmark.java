package health.steady.protocol;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.DayJson;
import health.steady.plan.DaySheet;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a day costs against what it costs to write it down: the plan of day 45 on the full catalogue with 40 facts, and its
 * JSON. How to run it, and what came out, is in {@code docs/benchmarks.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
public class DayPlanBenchmark {

    private static final int DAY = 45;

    private final HistoryFixtures history = fortyFacts();
    private final List<Course> courses = List.of(history.course());
    private final LocalDate date = history.day(DAY);
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final DayPlan day = Engine.dayPlan(courses, date);
    private final PlanView plan = plan();
    private final DaySheet sheet = sheet();

    @Benchmark
    public DayPlan dayPlan() {
        return Engine.dayPlan(courses, date);
    }

    /** Its result, every record component of it. */
    @Benchmark
    public byte[] whole() {
        return mapper.writeValueAsBytes(day);
    }

    /** Its result as other programs read it. */
    @Benchmark
    public byte[] json() {
        return mapper.writeValueAsBytes(DayJson.of(plan, day, sheet));
    }

    /** Prints the size of the day and runs both benchmarks. */
    public static void main(String[] arguments) throws IOException {
        DayPlanBenchmark benchmark = new DayPlanBenchmark();
        System.out.printf(
                "%d facts, %d reports, %d bytes as a whole, %d bytes as other programs read it%n",
                benchmark.history.facts().size(),
                benchmark.history.observations().size(),
                benchmark.whole().length,
                benchmark.json().length);
        Main.main(new String[] {DayPlanBenchmark.class.getName()});
    }

    /** A busy plan: stages, releases, a limit of the therapist, and exercises added, dosed, taken out and refused. */
    private static HistoryFixtures fortyFacts() {
        Dose few = Dose.repetitions(1, 5, 1);
        Dose more = Dose.repetitions(1, 12, 2);
        HistoryFixtures plan = HistoryFixtures.planFor(RulebookFixtures.microdiscectomy())
                .choosing("restriction-length", "six-weeks")
                .confirmedOn(0)
                .addedOn(2, "heel-slide", few)
                .addedOn(2, "quad-set", few)
                .easedOn(5, "brace", few)
                .raisedOn(7, "heel-slide", more)
                .advancedOn(14, Phase.WEEKS_2_6)
                .releasedOn(15, "sitting-30min")
                .keptOn(15, "bending-1")
                .keptOn(15, "twisting-1")
                .releasedOn(16, "driving")
                .addedOn(16, "side-leg-lift", few)
                .addedOn(16, "laq", few)
                .removedOn(16, "quad-set")
                .easedOn(17, "clamshell", few)
                .easedOn(17, "lying-march", few)
                .tightenedOn(20, new Limit(Demand.LIFTING, Amount.pounds("5")))
                .raisedOn(22, "clamshell", more)
                .unlockedOn(22, "heel-raise")
                .addedOn(22, "heel-raise", few)
                .raisedOn(24, "side-leg-lift", more)
                .foundOn(28, "wound-healed")
                .releasedOn(28, "submersion")
                .reservedOn(30, "lunge")
                .removedOn(30, "lying-march")
                .easedOn(31, "ham-supine-strap", few)
                .addedOn(33, "slr", few)
                .raisedOn(36, "slr", more)
                .easedOn(38, "slr", few)
                .raisedOn(40, "laq", more)
                .advancedOn(42, Phase.WEEKS_6_12)
                .releasedOn(42, "lifting-20lb")
                .keptOn(42, "bending-2")
                .raisedOn(43, "sls", more)
                .easedOn(43, "sit-stand/sets", few)
                .unlockedOn(43, "step-up")
                .addedOn(43, "step-up", few)
                .addedOn(44, "mini-squat", few)
                .addedOn(44, "knee-chest/one-knee", few)
                .easedOn(45, "sls", few);
        for (int day = 1; day <= DAY; day++) {
            plan.checkedInOn(day);
        }
        return plan;
    }

    private PlanView plan() {
        PatientView patient = new PatientView(PatientId.random(), ClinicId.random(), "Ann Lee", date, null);
        return new PlanView(new PlanId(new UUID(3, 3)), patient, courses.get(0), names(), true);
    }

    private DaySheet sheet() {
        List<DaySheet.Line> lines = day.restrictions().stream()
                .map(restriction -> new DaySheet.Line(
                        restriction.id(), "", restriction.limit().toString(), "", "", "", "", "", List.of()))
                .toList();
        return new DaySheet(
                1, "en", "ACTIVE", null, null, "", lines, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static Map<UUID, PersonName> names() {
        Map<UUID, PersonName> names = new HashMap<>();
        for (Signer signer : List.of(Signer.SURGEON, Signer.THERAPIST)) {
            UUID id = HistoryFixtures.author(signer).id();
            names.put(id, new PersonName(new PersonId(id), "Dr. Helen Marsh", Role.valueOf(signer.name())));
        }
        return names;
    }
}
