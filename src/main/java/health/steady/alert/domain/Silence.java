package health.steady.alert.domain;

import health.steady.protocol.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether a patient reports as often as was agreed. */
final class Silence {

    private static final int WEEK = 7;

    private final List<Cadence> cadence;

    Silence(List<Cadence> cadence) {
        this.cadence = cadence;
    }

    /** Whether this many reports in a row have not come by this morning. Where nothing was agreed, nobody is silent. */
    boolean holds(LocalDate lastReport, int dayPostOp, LocalDate today, int missed) {
        return times(dayPostOp)
                .map(times -> today.isAfter(lastReport.plusDays((missed * WEEK + times - 1) / times)))
                .orElse(false);
    }

    private Optional<Integer> times(int dayPostOp) {
        return cadence.stream()
                .filter(each -> each.before() == null || dayPostOp < each.before())
                .map(Cadence::times)
                .findFirst();
    }
}
