package health.steady.protocol.proof;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** What a proof found, and how many points it looked at. */
final class Violations {

    private static final int KEPT = 20;

    private final Queue<String> first = new ConcurrentLinkedQueue<>();
    private final LongAdder points = new LongAdder();
    private final LongAdder found = new LongAdder();

    void looked() {
        points.increment();
    }

    void report(String what, Supplier<String> where) {
        found.increment();
        if (found.sum() <= KEPT) {
            first.add(what + " | " + where.get());
        }
    }

    long points() {
        return points.sum();
    }

    /** The first of them. */
    List<String> found() {
        return List.copyOf(first);
    }
}
