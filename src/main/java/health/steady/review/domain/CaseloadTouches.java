package health.steady.review.domain;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.review.domain.LateRows.Touched;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whom one transaction wrote about. Their rows become stale with its last statement: there they are locked shortest, and
 * what was written ten times is one touch.
 */
final class CaseloadTouches implements TransactionSynchronization {

    private final LateRows rows;
    private final Set<Touched> touched = new LinkedHashSet<>();
    private boolean kept;

    private CaseloadTouches(LateRows rows) {
        this.rows = rows;
    }

    static void touch(ClinicId clinic, PatientId patient, LateRows rows) {
        Touched one = new Touched(clinic, patient);
        boolean together = TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive();
        if (!together || !ofThisTransaction(rows).add(one)) {
            rows.touch(List.of(one));
        }
    }

    private static CaseloadTouches ofThisTransaction(LateRows rows) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(CaseloadTouches.class::isInstance)
                .map(CaseloadTouches.class::cast)
                .findFirst()
                .orElseGet(() -> begin(rows));
    }

    private static CaseloadTouches begin(LateRows rows) {
        CaseloadTouches touches = new CaseloadTouches(rows);
        TransactionSynchronizationManager.registerSynchronization(touches);
        return touches;
    }

    /** Answers false when it is too late for this transaction. */
    private boolean add(Touched one) {
        if (!kept) {
            touched.add(one);
        }
        return !kept;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        kept = true;
        rows.touch(touched);
    }
}
