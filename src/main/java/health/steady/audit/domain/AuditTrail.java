package health.steady.audit.domain;

import health.steady.people.RecordTouched;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was touched. What cannot be kept throws, and takes the act with it. */
@Service
public class AuditTrail {

    private final Entries entries;
    private final Seals seals;

    AuditTrail(Entries entries, Seals seals) {
        this.entries = entries;
        this.seals = seals;
    }

    /** Keeps it if, and only if, the transaction that did it succeeds. One statement, however many were touched. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepWithTheAct(Collection<RecordTouched> touched, Origin from, Instant now) {
        entries.append(touched, from, now);
    }

    /** Keeps it whatever becomes of the transaction around, if there is one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keepByItself(RecordTouched touched, Origin from, Instant now) {
        entries.append(List.of(touched), from, now);
    }

    /** Seals what was appended since the last seal; while somebody else does, nothing. */
    @Transactional
    public List<Seal> seal(Instant now) {
        return seals.add(now);
    }
}
