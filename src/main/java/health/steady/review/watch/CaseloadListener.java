package health.steady.review.watch;

import health.steady.alert.AlertChanged;
import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.RecordTouched;
import health.steady.people.RecordTouched.Action;
import health.steady.review.domain.CaseloadService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears whatever is written about a patient, in the transaction that writes it: no list shows the row from before. */
@Component
class CaseloadListener {

    private final CaseloadService caseload;

    CaseloadListener(CaseloadService caseload) {
        this.caseload = caseload;
    }

    @EventListener
    void hear(RecordTouched touched) {
        PatientId patient = touched.patient();
        ClinicId clinic = touched.clinic();
        if (touched.action() == Action.WROTE && patient != null && clinic != null) {
            caseload.touched(clinic, patient);
        }
    }

    /** Also by the software itself, of which nobody keeps record. */
    @EventListener
    void hear(AlertChanged changed) {
        caseload.touched(changed.clinic(), changed.patient());
    }
}
