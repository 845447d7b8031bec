package health.steady.people.domain;

import health.steady.people.PersonName;
import java.util.List;

/** Who would leave, how many patients they look after, and who may look after these from then on. */
public record LeavingView(PersonView person, long caseload, List<PersonName> heirs) {

    public boolean needsHeir() {
        return caseload > 0;
    }
}
