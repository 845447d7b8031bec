package health.steady.review.web;

import health.steady.protocol.DangerSign;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reports with danger signs that no clinician has ended yet, oldest first. */
record OpenSigns(List<CheckIn> reports) {

    static OpenSigns in(PlanReading reading) {
        List<UUID> ended = reading.view().course().history().facts().stream()
                .filter(SuspensionEnded.class::isInstance)
                .map(fact -> ((SuspensionEnded) fact).checkIn())
                .toList();
        List<CheckIn> open = new ArrayList<>();
        for (Observation observation : reading.view().course().history().observations()) {
            if (observation instanceof CheckIn report
                    && !report.dangerSigns().isEmpty()
                    && !report.on().isAfter(reading.today())
                    && !ended.contains(report.id())) {
                open.add(report);
            }
        }
        open.sort(Comparator.comparing(CheckIn::on).thenComparing(CheckIn::recordedAt));
        return new OpenSigns(open);
    }

    @Nullable
    UUID reportOf(String sign) {
        return reports.stream()
                .filter(report -> report.dangerSigns().contains(sign))
                .map(CheckIn::id)
                .findFirst()
                .orElse(null);
    }

    static List<String> asked(PlanReading reading, CheckIn report, Words words) {
        return new TreeSet<>(report.dangerSigns())
                .stream()
                        .map(id -> reading.rulebook()
                                .dangerSigns()
                                .sign(id)
                                .map(DangerSign::ask)
                                .map(words::text)
                                .orElse(id))
                        .toList();
    }
}
