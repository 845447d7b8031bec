package health.steady.audit.watch;

import health.steady.audit.domain.AuditTrail;
import health.steady.people.RecordTouched;
import health.steady.people.RecordTouched.Action;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what rooms publish. What was done is kept in the same transaction, with its last statement: there the chains are
 * locked shortest, all in one order, and the same touch twice is one. What was refused, and who came and went, is kept in
 * a transaction of its own, because that of the act may never end well.
 */
@Component
class TouchListener {

    private static final Set<Action> BY_THEMSELVES =
            EnumSet.of(Action.REFUSED, Action.SIGNED_IN, Action.SIGN_IN_REFUSED, Action.SIGNED_OUT);

    private final AuditTrail trail;
    private final Clock clock;

    TouchListener(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void hear(RecordTouched touched) {
        boolean together = TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive();
        if (!together || BY_THEMSELVES.contains(touched.action()) || !touches().add(touched)) {
            trail.keepByItself(touched, Origins.now(), clock.instant());
        }
    }

    private Touches touches() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Touches.class::isInstance)
                .map(Touches.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Touches begin() {
        Touches touches = new Touches();
        TransactionSynchronizationManager.registerSynchronization(touches);
        return touches;
    }

    /** What one transaction touched, until it ends. */
    private final class Touches implements TransactionSynchronization {

        private final Set<RecordTouched> touched = new LinkedHashSet<>();
        private boolean kept;

        /** Answers false when it is too late for this transaction. */
        boolean add(RecordTouched touch) {
            if (!kept) {
                touched.add(touch);
            }
            return !kept;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            kept = true;
            trail.keepWithTheAct(touched, Origins.now(), clock.instant());
        }
    }
}
