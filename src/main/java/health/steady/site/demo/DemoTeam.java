package health.steady.site.demo;

import health.steady.people.CurrentUser;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who looks after a patient together.
 *
 * @param nurse a delegate, or in a small team the surgeon too
 */
record DemoTeam(CurrentUser administrator, CurrentUser surgeon, CurrentUser nurse, CurrentUser therapist) {

    /** Who joins the care team besides the surgeon, who registers the patient. */
    List<CurrentUser> others() {
        return Stream.of(nurse, therapist)
                .filter(member -> !member.equals(surgeon))
                .toList();
    }
}
