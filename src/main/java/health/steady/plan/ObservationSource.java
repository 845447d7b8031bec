package health.steady.plan;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.protocol.Observation;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where the engine gets reports from. */
public interface ObservationSource {

    /** What was reported about these patients, by patient; a patient without reports may be missing. */
    Map<PatientId, List<Observation>> of(ClinicId clinic, Collection<PatientId> patients);
}
