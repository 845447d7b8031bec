package health.steady.protocol.content;

import health.steady.protocol.Timing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When each rung may be offered: {@code { default: week 3, floor: week 2, sources: [...] }}. */
final class TimingsReader {

    static final Set<String> KEYS = Set.of("default", "floor", "sources");

    private final Known known;

    TimingsReader(Known known) {
        this.known = known;
    }

    Map<String, Map<String, Timing>> read(Value value) {
        Map<String, Map<String, Timing>> timings = new LinkedHashMap<>();
        value.entries().forEach((exercise, rungs) -> {
            known.exercise(exercise, rungs);
            timings.put(exercise, rungs(exercise, rungs));
        });
        return timings;
    }

    private Map<String, Timing> rungs(String exercise, Value value) {
        Set<String> ladder = known.ladder(exercise);
        Map<String, Timing> timings = new LinkedHashMap<>();
        value.entries().forEach((rung, timing) -> {
            known.rung(exercise, rung, timing);
            timing(timing).ifPresent(read -> timings.put(rung, read));
        });
        refuseInversions(value, ladder, timings);
        return timings;
    }

    private Optional<Timing> timing(Value value) {
        return value.make(KEYS, fields -> {
            Value first = fields.required("default");
            @Nullable Integer defaultDay = first.is("never") ? null : Integer.valueOf(Quantities.day(first));
            int floor = Quantities.day(fields.required("floor"));
            if (defaultDay != null && defaultDay < floor) {
                value.report("its default, day " + defaultDay + ", lies before its floor, day " + floor);
            }
            return new Timing(defaultDay, floor, known.citations(fields.required("sources")));
        });
    }

    /** A harder rung never comes before an easier one. */
    private static void refuseInversions(Value value, Set<String> ladder, Map<String, Timing> timings) {
        String easier = "";
        int latest = 0;
        for (String rung : ladder) {
            @Nullable Timing timing = timings.get(rung);
            if (timing == null) {
                continue;
            }
            int day = timing.defaultDay() == null ? Integer.MAX_VALUE : timing.defaultDay();
            if (day < latest) {
                value.report(rung + " is harder than " + easier + " and comes by default before it");
            }
            easier = rung;
            latest = Math.max(latest, day);
        }
    }
}
