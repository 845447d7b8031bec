package health.steady.plan;

import health.steady.people.CurrentUser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Prints plans. Whoever prints one is kept on record; another's plan is not found. */
public interface Papers {

    /** As many days as a paper is for at most. */
    int MOST_DAYS = 7;

    /**
     * For the patient, by their running plan. Today's sheet is kept as shown in the same transaction; the days to come are
     * not, because nobody has been shown those days yet.
     *
     * @param days from today, 1 to {@link #MOST_DAYS}
     */
    Optional<Paper> print(CurrentUser patient, LocalDate today, int days, String language, Instant now);

    /** For the care team to hand over. Nothing is kept as shown: the patient sees it when it is handed over, or never. */
    Optional<Paper> print(CurrentUser viewer, PlanId plan, LocalDate today, int days, String language);
}
