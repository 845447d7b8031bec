package health.steady.people.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Clinics extends JpaRepository<Clinic, UUID> {

    Optional<Clinic> findFirstByOrderByOpenedAt();
}
