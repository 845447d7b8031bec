package health.steady.plan;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PersonName;
import health.steady.protocol.Observation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the engine gets reports from. */
public interface ObservationSource {

    /** What was reported about these patients, by patient; a patient without reports may be missing. One statement. */
    Map<PatientId, Reports> of(ClinicId clinic, Collection<PatientId> patients);

    /** What was reported about a patient by then, without what was corrected later. */
    Reports asOf(ClinicId clinic, PatientId patient, Instant then);

    /**
     * What was reported about one patient, corrections applied.
     *
     * @param authors who recorded it, each once
     */
    record Reports(List<Observation> observations, List<PersonName> authors) {

        public static final Reports NONE = new Reports(List.of(), List.of());

        public Reports {
            observations = List.copyOf(observations);
            authors = List.copyOf(authors);
        }

        @Override
        public String toString() {
            return "Reports[" + observations.size() + "]";
        }
    }
}
