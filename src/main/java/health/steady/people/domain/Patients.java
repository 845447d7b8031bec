package health.steady.people.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Patients' records; whoever reads one for its content goes through the view {@code visible_patient}. */
interface Patients extends JpaRepository<Patient, UUID> {

    @Query(nativeQuery = true, value = """
                    select p.* from patient p
                    join visible_patient v on v.clinic_id = p.clinic_id and v.patient_id = p.id
                    where v.viewer_id = :viewer and v.patient_id = :patient""")
    Optional<Patient> findVisible(UUID viewer, UUID patient);

    @Query(nativeQuery = true, value = """
                    select p.* from patient p
                    join visible_patient v on v.clinic_id = p.clinic_id and v.patient_id = p.id
                    where v.viewer_id = :viewer and strpos(lower(p.name), lower(:search)) > 0
                    order by lower(p.name), p.id""", countQuery = """
                    select count(*) from patient p
                    join visible_patient v on v.clinic_id = p.clinic_id and v.patient_id = p.id
                    where v.viewer_id = :viewer and strpos(lower(p.name), lower(:search)) > 0""")
    Page<Patient> findVisible(UUID viewer, String search, Pageable page);

    Optional<Patient> findByClinicIdAndId(UUID clinic, UUID id);

    List<Patient> findByClinicIdAndIdIn(UUID clinic, Collection<UUID> ids);

    Optional<Patient> findByClinicIdAndPersonId(UUID clinic, UUID person);

    /** Whether there is a record under this id, anybody's. */
    @Query(nativeQuery = true, value = "select patient_exists(:id)")
    boolean isKnown(UUID id);

    @Query("""
            select p from Patient p where p.clinicId = :clinic and locate(lower(:search), lower(p.name)) > 0
            order by lower(p.name), p.id""")
    Page<Patient> search(UUID clinic, String search, Pageable page);
}
