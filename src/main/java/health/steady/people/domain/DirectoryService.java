package health.steady.people.domain;

import static java.util.stream.Collectors.toMap;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleDirectory;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class DirectoryService implements PeopleDirectory {

    private static final Pageable FIRST_TEN = PageRequest.of(0, 10);

    private final People people;
    private final Patients patients;

    DirectoryService(People people, Patients patients) {
        this.people = people;
        this.patients = patients;
    }

    @Override
    public List<PersonName> peopleNamed(CurrentUser administrator, String text) {
        administrator.mustBe(Role.ADMINISTRATOR);
        return people.named(administrator.clinic().value(), Search.clean(text), FIRST_TEN).stream()
                .map(Person::publicName)
                .toList();
    }

    @Override
    public List<PatientView> patientsNamed(CurrentUser administrator, String text) {
        administrator.mustBe(Role.ADMINISTRATOR);
        return patients.search(administrator.clinic().value(), Search.clean(text), FIRST_TEN)
                .map(Patient::view)
                .getContent();
    }

    @Override
    public Map<PatientId, PatientView> patients(CurrentUser administrator, Collection<PatientId> ids) {
        administrator.mustBe(Role.ADMINISTRATOR);
        return patients
                .findByClinicIdAndIdIn(
                        administrator.clinic().value(),
                        ids.stream().map(PatientId::value).toList())
                .stream()
                .map(Patient::view)
                .collect(toMap(PatientView::id, patient -> patient));
    }
}
