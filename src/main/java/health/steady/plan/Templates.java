package health.steady.plan;

import health.steady.people.CurrentUser;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Programmes that clinicians keep for themselves. Everybody sees only their own. */
public interface Templates {

    /** By name. */
    List<ProgrammeTemplate> of(CurrentUser owner);

    Optional<ProgrammeTemplate> find(CurrentUser owner, UUID template);

    /**
     * Keeps a programme. The same id twice keeps the first.
     *
     * @throws PlanRefused when the name is missing, too long or used already, there is no line, or there are too many
     */
    void save(CurrentUser owner, ProgrammeTemplate template, Instant now);

    /**
     * @return whether there is such a template
     * @throws PlanRefused as {@link #save}
     */
    boolean rename(CurrentUser owner, UUID template, String name, Instant now);

    /** Throws it away. One that is gone already is no mistake. */
    void delete(CurrentUser owner, UUID template);
}
