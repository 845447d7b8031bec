package health.steady.review.watch;

import health.steady.people.Today;
import health.steady.review.domain.CaseloadService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Computes what is late before somebody opens a list: soon after the start, after each clinic's midnight, and after what
 * was written meanwhile. Of several instances each finds what the others left.
 */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "steady.caseload.kept-fresh", matchIfMissing = true)
class CaseloadRounds {

    private final CaseloadService caseload;
    private final Today today;

    CaseloadRounds(CaseloadService caseload, Today today) {
        this.caseload = caseload;
        this.today = today;
    }

    @Scheduled(
            initialDelayString = "${steady.caseload.first:PT20S}",
            fixedDelayString = "${steady.caseload.every:PT60S}")
    void keepFresh() {
        caseload.keepFresh(today);
    }
}
