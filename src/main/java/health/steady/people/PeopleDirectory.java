package health.steady.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who is here, for an administrator of the clinic. Names and dates of birth only. */
public interface PeopleDirectory {

    /** People of the clinic, also those who left, whose name contains the text; the first ten by name. */
    List<PersonName> peopleNamed(CurrentUser administrator, String text);

    /** Patients of the clinic whose name contains the text; the first ten by name. */
    List<PatientView> patientsNamed(CurrentUser administrator, String text);

    /** The patients of the clinic behind these ids; an unknown id is absent. */
    Map<PatientId, PatientView> patients(CurrentUser administrator, Collection<PatientId> ids);
}
