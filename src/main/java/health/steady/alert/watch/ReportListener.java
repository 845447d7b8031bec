package health.steady.alert.watch;

import health.steady.alert.domain.RaisingService;
import health.steady.progress.CheckInRecorded;
import health.steady.progress.OverloadLogged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears each report in the transaction that stores it: no report of a danger sign is kept without its alert. */
@Component
class ReportListener {

    private final RaisingService raising;

    ReportListener(RaisingService raising) {
        this.raising = raising;
    }

    @EventListener
    void hear(CheckInRecorded recorded) {
        raising.hear(recorded);
    }

    @EventListener
    void hear(OverloadLogged logged) {
        raising.hear(logged);
    }
}
