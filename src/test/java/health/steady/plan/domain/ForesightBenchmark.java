package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.THERAPIST;
import static health.steady.plan.domain.PlanStory.doseOf;
import static health.steady.plan.domain.PlanStory.operated;
import static health.steady.plan.domain.PlanStory.use;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.plan.Decision;
import health.steady.plan.Decision.Add;
import health.steady.plan.Decision.Change;
import health.steady.plan.Decision.PauseExercise;
import health.steady.plan.Decision.Remove;
import health.steady.plan.Foreseen;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.protocol.Dose;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How long a therapist waits for what four changes come to on the next 28 days, while fifty ask at once. Without HTTP and
 * database; each of the fifty reads for a moment between two questions, as people do.
 */
final class ForesightBenchmark {

    private static final int THERAPISTS = Integer.getInteger("steady.benchmark.therapists", 50);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("steady.benchmark.warm-up", 8));
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("steady.benchmark.seconds", 15));
    private static final long PAUSE_MILLIS = Long.getLong("steady.benchmark.pause", 100L);
    private static final int DAYS = 28;

    private final PlanStory story = operated().onDay(20);
    private final PlanView plan = new PlanView(
            new PlanId(UUID.randomUUID()),
            new PatientView(
                    new PatientId(UUID.randomUUID()), ClinicId.random(), "Ruth Keller", LocalDate.of(1970, 1, 1), null),
            story.course(),
            Map.of(),
            true);
    private final List<List<Decision>> lines = List.of(
            List.of(new Add(use("heel-slide", "basic"), doseOf("heel-slide", "basic"))),
            List.of(new Change(use("brace", "basic"), Dose.repetitions(1, 8, 2))),
            List.of(new Remove("ankle-pump")),
            List.of(new PauseExercise("breathe")));

    private ForesightBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        ForesightBenchmark benchmark = new ForesightBenchmark();
        Foreseen foreseen = benchmark.foresee();
        System.out.printf(
                "%d days, %d changes, %d refused%n",
                foreseen.days().size(),
                benchmark.lines.size(),
                foreseen.refused().size());
        benchmark.ask(WARM_UP);
        long[] nanos = benchmark.ask(ROUND);
        Arrays.sort(nanos);
        System.out.printf(
                "%d therapists, %d questions: median %.2f ms, 99th of 100 %.2f ms, slowest %.2f ms%n",
                THERAPISTS, nanos.length, at(nanos, 0.5), at(nanos, 0.99), nanos[nanos.length - 1] / 1e6);
    }

    private Foreseen foresee() {
        return new Foresight(THERAPIST, plan, story.today()).of(lines, DAYS);
    }

    private long[] ask(Duration during) throws Exception {
        ExecutorService therapists = Executors.newFixedThreadPool(THERAPISTS);
        long end = System.nanoTime() + during.toNanos();
        List<Future<List<Long>>> all = new ArrayList<>();
        for (int i = 0; i < THERAPISTS; i++) {
            Callable<List<Long>> asks = () -> askUntil(end);
            all.add(therapists.submit(asks));
        }
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> one : all) {
            nanos.addAll(one.get());
        }
        therapists.shutdown();
        return nanos.stream().mapToLong(Long::longValue).toArray();
    }

    private List<Long> askUntil(long end) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            Foreseen foreseen = foresee();
            nanos.add(System.nanoTime() - start);
            if (foreseen.days().size() != DAYS) {
                throw new IllegalStateException("Days are missing");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return nanos;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }
}
