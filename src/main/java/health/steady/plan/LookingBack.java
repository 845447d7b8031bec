package health.steady.plan;

import health.steady.people.CurrentUser;
import health.steady.protocol.Demand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the days and versions of a plan differ, and what its patient was told. In the patient's words. */
public interface LookingBack {

    /** From the first day to the last. */
    int MOST_DAYS = 400;

    /** What can be asked about: the names of the demands that this plan limits or limited. */
    Map<Demand, String> demands(PlanView plan, String language);

    /**
     * What is different on a later day from an earlier one, as the plan stands now. Nothing for a plan that cannot be read.
     *
     * @param about only what concerns this demand; null for everything
     */
    List<Difference> between(
            PlanView plan, LocalDate earlier, LocalDate later, @Nullable Demand about, String language);

    /**
     * What is different on one day in the plan after one fact from the plan after an earlier one, with what was reported
     * until the later one.
     *
     * @param earlier seq of a fact; 0 is before there was a plan
     * @param later seq of a later fact
     */
    List<Difference> between(
            PlanView plan, LocalDate day, int earlier, int later, @Nullable Demand about, String language);

    /**
     * What the patient was shown about one demand on each day, from the kept evidence, with what changed in between. All
     * days are read at once.
     *
     * @param language of what changed; what was shown is in the language in which it was shown
     */
    List<Stretch> told(CurrentUser viewer, PlanView plan, Demand about, LocalDate from, LocalDate to, String language);
}
