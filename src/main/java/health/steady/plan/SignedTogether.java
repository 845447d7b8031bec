package health.steady.plan;

import health.steady.people.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Decisions about several plans under one signature. */
public interface SignedTogether {

    int MOST = 50;

    /**
     * Signs all of them, or none. Several about one plan are judged as if those before were signed. Sent twice, it signs
     * once.
     *
     * @param submission made with the form
     * @param parts at least one, at most {@link #MOST}
     * @param reason for all of them; each patient reads it
     * @throws TogetherRefused when some may not be signed, saying why of each of those
     * @throws PlanRefused when there are none or too many, or the reason is missing
     */
    void sign(CurrentUser by, UUID submission, List<Part> parts, String reason, LocalDate today, Instant now);

    /** @param seen the last fact of the plan that the form was made from */
    record Part(PlanId plan, int seen, Decision decision) {}
}
