package health.steady.plan;

import health.steady.people.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes that a clinician collects before signing them together. Everybody has one draft for a plan, sees only their own,
 * and nothing of it holds before it is signed.
 */
public interface Drafts {

    /** The viewer's own; absent while nothing was changed, or when the plan is not the viewer's. */
    Optional<Draft> of(CurrentUser viewer, PlanId plan);

    /**
     * Adds lines, each at the end. One about the same exercise replaces the one before; what is unlocked and the range of
     * rungs are lines of their own. Adding what a swap brings in changes what the swap brings in.
     *
     * @param seen the last fact of the plan that its author saw
     * @param lines each one decision, or a removal and an addition; of exercises only
     * @throws PlanRefused when somebody else signs such decisions, or there would be more than 50
     * @throws PlanNotFound when the plan is not the author's
     */
    void put(CurrentUser by, PlanId plan, int seen, List<List<Decision>> lines, Instant now);

    /**
     * Adds one line as {@link #put} does, if it could be signed after those that are there already.
     *
     * @throws PlanRefused also when it could not be signed; for an exercise with all reasons
     */
    void collect(CurrentUser by, PlanView plan, int seen, List<Decision> line, LocalDate today, Instant now);

    /** Takes lines out. Those that are gone already are no mistake. */
    void drop(CurrentUser by, PlanId plan, Collection<UUID> lines, Instant now);

    /**
     * Keeps what is not dropped, although something was signed since: its author has seen it now.
     *
     * @throws PlanRefused when the draft changed since that version
     */
    void keep(CurrentUser by, PlanId plan, Draft.Version version, Collection<UUID> dropped, Instant now);

    /**
     * Signs all lines, or none, and empties the draft in the same transaction.
     *
     * @throws PlanRefused as {@link PlanApi#sign}; also when the draft changed since that version, or a line cannot be read
     * @throws PlanChanged when something was signed since that its author has not seen
     * @throws PlanNotFound when the plan is not the author's
     */
    Signed sign(CurrentUser by, PlanId plan, Draft.Version version, String reason, LocalDate today, Instant now);

    /**
     * What lines would come to if they were signed today. Nothing is signed, and nothing is read from the database.
     *
     * @param days how many, from today on
     */
    Foreseen rehearse(CurrentUser viewer, PlanView plan, List<List<Decision>> lines, LocalDate today, int days);

    /**
     * @param at when it was signed
     * @param before whether that was an earlier sending of the same draft
     */
    record Signed(Instant at, boolean before) {}
}
