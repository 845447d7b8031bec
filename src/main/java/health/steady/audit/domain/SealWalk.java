package health.steady.audit.domain;

import health.steady.audit.domain.Flaw.Kind;
import health.steady.people.ClinicId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through all seals of a clinic, from the first, with the heads that each holds. */
final class SealWalk {

    private final ClinicId clinic;
    private final Findings findings;
    private final StringBuilder heads = new StringBuilder();
    private @Nullable SealedHead current;
    private byte[] before = Hash.beginning();
    private int reached;
    private long seals;

    SealWalk(ClinicId clinic, Findings findings) {
        this.clinic = clinic;
        this.findings = findings;
    }

    void pass(SealedHead head) {
        if (current == null || current.seal() != head.seal()) {
            end();
            current = head;
        }
        if (head.chain() != null) {
            Hash.append(heads, head.chain());
            Hash.append(heads, head.seq());
            Hash.append(heads, head.head());
        }
    }

    void end() {
        SealedHead seal = current;
        if (seal != null) {
            check(seal);
            before = seal.hash();
            reached = seal.seal();
            seals++;
            heads.setLength(0);
        }
    }

    private void check(SealedHead seal) {
        if (seal.seal() > reached + 1) {
            found(reached + 1, seal.seal() - 1, Kind.SEAL_REMOVED);
        } else if (!Arrays.equals(seal.previous(), before) || !isWhole(seal)) {
            found(seal.seal(), seal.seal(), Kind.SEAL_CHANGED);
        }
    }

    private boolean isWhole(SealedHead seal) {
        List<@Nullable String> columns = List.of(
                clinic.toString(),
                Integer.toString(seal.seal()),
                Hash.micros(seal.sealedAt()),
                Integer.toString(seal.heads()),
                heads.toString());
        return Hash.fits(seal.hash(), seal.previous(), columns);
    }

    private void found(long first, long last, Kind kind) {
        findings.add(new Flaw(clinic.value(), first, last, kind));
    }

    long seals() {
        return seals;
    }
}
