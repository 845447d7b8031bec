package health.steady.audit.command;

import health.steady.audit.domain.Flaw;
import health.steady.audit.domain.Verification;
import health.steady.audit.domain.Verifier;
import health.steady.people.ClinicId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Verifies the trail of every clinic and says what it found, with ids only. The exit code is 0 when it is intact, else 1. */
@Component
@ConditionalOnProperty(name = "steady.command", havingValue = VerifyCommand.NAME)
class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    static final String NAME = "audit-verify";

    private static final Logger LOG = LoggerFactory.getLogger(VerifyCommand.class);

    private final Verifier verifier;
    private boolean intact = true;

    VerifyCommand(Verifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        verifier.clinics().forEach(this::verify);
        if (intact) {
            LOG.info("The audit is as it was written");
        } else {
            LOG.error("The audit is not as it was written");
        }
    }

    private void verify(ClinicId clinic) {
        Verification found = verifier.verify(clinic);
        LOG.info(
                "Clinic {}: {} entries in {} chains, {} seals", clinic, found.entries(), found.chains(), found.seals());
        for (Flaw flaw : found.flaws()) {
            LOG.error("Chain {}: {}, first in rows {} to {}", flaw.chain(), flaw.kind(), flaw.first(), flaw.last());
        }
        intact &= found.isIntact();
    }

    @Override
    public int getExitCode() {
        return intact ? 0 : 1;
    }
}
