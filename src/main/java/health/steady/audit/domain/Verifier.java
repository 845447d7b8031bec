package health.steady.audit.domain;

import health.steady.people.Acting;
import health.steady.people.ClinicId;
import health.steady.people.SystemContext;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a clinic's whole trail and finds, for each chain, the first row that is not as it was written. Row by row, on one
 * picture of the database, while others go on writing.
 */
@Service
public class Verifier {

    private final WholeTrail trail;
    private final TransactionTemplate picture;

    Verifier(WholeTrail trail, PlatformTransactionManager transactions) {
        this.trail = trail;
        picture = new TransactionTemplate(transactions);
        picture.setReadOnly(true);
        picture.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        picture.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Every clinic that the trail knows of; an installation has one. */
    public List<ClinicId> clinics() {
        return looking(trail::clinics);
    }

    public Verification verify(ClinicId clinic) {
        return looking(() -> verified(clinic));
    }

    private Verification verified(ClinicId clinic) {
        Findings findings = new Findings();
        trail.lost(clinic).forEach(findings::add);
        trail.againstSeals(clinic).forEach(findings::add);
        EntryWalk entries = new EntryWalk(findings);
        trail.eachLink(clinic, entries::pass);
        entries.end();
        SealWalk seals = new SealWalk(clinic, findings);
        trail.eachSealedHead(clinic, seals::pass);
        seals.end();
        return new Verification(entries.chains(), entries.entries(), seals.seals(), findings.inOrder());
    }

    private <T> T looking(Supplier<T> task) {
        return Acting.asSystem(SystemContext.AUDIT, () -> picture.execute(status -> task.get()));
    }
}
