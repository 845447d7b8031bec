package health.steady.people.domain;

import health.steady.people.CurrentUser;
import health.steady.people.Letterbox;
import health.steady.people.PatientId;
import health.steady.people.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LetterboxService implements Letterbox {

    private final Letters letters;

    LetterboxService(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void teamWrote(PatientId patient, Set<PersonId> told, Instant now) {
        letters.tellPatient(patient, told, now);
    }

    @Override
    public void patientWrote(CurrentUser by, PatientId patient, Set<PersonId> told, Instant now) {
        Set<PersonId> not = new HashSet<>(told);
        not.add(by.id());
        letters.tellTeamOfMessage(patient, not, now);
    }
}
