package health.steady.progress.domain;

import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.Measurement;
import health.steady.protocol.Observation.SessionLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left when corrections are applied: of entries that correct one another the last one counts, from when the first was
 * recorded, so that a correction opens nothing that a signature was refused for. A danger sign stays with the report that
 * named it, whatever corrects that report: only a clinician ends what it suspended. Measurements are corrected with their
 * visit, and come here as they count.
 */
final class Corrections {

    /**
     * An entry as stored.
     *
     * @param happened false for one that takes back what was noted by mistake
     */
    record Entry(@Nullable UUID corrects, Observation said, boolean happened) {}

    private final Map<UUID, Entry> corrections = new HashMap<>();
    private final List<Observation> counted = new ArrayList<>();

    private Corrections(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.corrects() != null) {
                corrections.put(entry.corrects(), entry);
            }
        }
        for (Entry entry : entries) {
            if (entry.corrects() == null) {
                count(chain(entry));
            }
        }
    }

    static List<Observation> applied(List<Entry> entries) {
        return new Corrections(entries).counted;
    }

    private List<Entry> chain(Entry first) {
        List<Entry> chain = new ArrayList<>(2);
        Entry next = first;
        while (next != null) {
            chain.add(next);
            next = corrections.get(next.said().id());
        }
        return chain;
    }

    private void count(List<Entry> chain) {
        Instant first = chain.get(0).said().recordedAt();
        Entry last = chain.get(chain.size() - 1);
        if (last.said() instanceof CheckIn report) {
            countReports(chain, first, report);
        } else if (last.said() instanceof Measurement measured) {
            counted.add(measured);
        } else if (last.said() instanceof SessionLog log && last.happened()) {
            counted.add(
                    chain.size() == 1
                            ? log
                            : new SessionLog(
                                    log.id(),
                                    log.on(),
                                    first,
                                    log.by(),
                                    log.exercise(),
                                    log.outcome(),
                                    log.times(),
                                    log.minutes(),
                                    log.pain()));
        }
    }

    private void countReports(List<Entry> chain, Instant first, CheckIn last) {
        Set<String> named = new HashSet<>();
        for (Entry entry : chain) {
            CheckIn report = (CheckIn) entry.said();
            boolean isLast = report.id().equals(last.id());
            Set<String> fresh = new HashSet<>(report.dangerSigns());
            fresh.removeAll(named);
            named.addAll(report.dangerSigns());
            if (isLast || !fresh.isEmpty()) {
                counted.add(new CheckIn(
                        report.id(),
                        report.on(),
                        isLast ? first : report.recordedAt(),
                        report.by(),
                        last.backPain(),
                        last.legPain(),
                        fresh,
                        isLast ? last.states() : Set.of(),
                        isLast ? last.raisedAfter() : Set.of()));
            }
        }
    }
}
