package health.steady.site.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One limit, counted for each of those it holds for; a minute's worth at once, then as fast as it flows back. */
final class Counted {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TimeMeter time;
    private final int aMinute;
    private final Map<Object, Bucket> buckets;

    Counted(int aMinute, int remembered, Clock clock) {
        this.time = new TimeOf(clock);
        this.aMinute = aMinute;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Bucket> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Takes one, or answers how long until there is one again. */
    Duration take(Object whose) {
        ConsumptionProbe probe = bucketOf(whose).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucketOf(Object whose) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    whose,
                    unseen -> Bucket.builder()
                            .withCustomTimePrecision(time)
                            .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
                            .build());
        }
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private record TimeOf(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
