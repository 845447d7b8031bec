package health.steady.protocol;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost of a day grows with what was signed; 400 observations each time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DayPlanGrowthBenchmark {

    private static final int DAY = 120;
    private static final int OBSERVATIONS = 400;
    private static final List<String> EXERCISES = List.of("clamshell", "bridge", "sls", "step-up", "dead-bug", "walk");

    @Param({"10", "100", "1000"})
    public int facts;

    private @Nullable List<Course> courses;
    private @Nullable LocalDate date;

    @Setup
    public void sign() {
        HistoryFixtures plan = HistoryFixtures.planFor(GatedFixtures.gated()).confirmedOn(0);
        while (plan.lastSeq() < facts) {
            sign(plan, plan.lastSeq(), plan.lastSeq() % DAY);
        }
        for (int i = 0; i < OBSERVATIONS / 4; i++) {
            int day = i + 1;
            plan.painOn(day, i % 4, i % 3)
                    .didOn(day, EXERCISES.get(i % EXERCISES.size()), i % 7)
                    .didOn(day, "walk", 1)
                    .measuredOn(day, "single-leg-stand", "12");
        }
        courses = List.of(plan.course());
        date = plan.day(DAY);
    }

    private static void sign(HistoryFixtures plan, int i, int day) {
        String exercise = EXERCISES.get(i % 5);
        switch (i % 8) {
            case 0 -> plan.foundOn(day, "wound-dry");
            case 1 -> plan.foundOn(day, "little-pain");
            case 2 -> plan.advancedOn(Math.max(14, day), Phase.WEEKS_2_6);
            case 3 -> plan.keptOn(day, "bending-1");
            case 4 -> plan.releasedOn(day, "twisting-1");
            case 5 -> plan.tightenedOn(day, new Limit(Demand.LIFTING, Amount.pounds("5")));
            case 6 -> plan.tighteningEndedOn(day, plan.seqOfLastTightening());
            default -> plan.removedOn(day, exercise);
        }
    }

    @Benchmark
    public DayPlan dayPlan() {
        return Engine.dayPlan(Objects.requireNonNull(courses), Objects.requireNonNull(date));
    }

    public static void main(String[] arguments) throws IOException {
        Main.main(new String[] {DayPlanGrowthBenchmark.class.getName()});
    }
}
