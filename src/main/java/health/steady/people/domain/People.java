package health.steady.people.domain;

import health.steady.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, UUID> {

    Optional<Person> findByClinicIdAndId(UUID clinic, UUID id);

    List<Person> findByClinicIdAndIdIn(UUID clinic, Collection<UUID> ids);

    boolean existsByRole(Role role);

    boolean existsBySignInName(String signInName);

    @Query("select p.signInName from Person p where p.signInName like concat(:start, '%')")
    List<String> signInNamesStartingWith(String start);

    @Query("""
            select p from Person p where p.clinicId = :clinic and p.role in (:roles)
            and (locate(lower(:search), lower(p.name)) > 0 or locate(lower(:search), p.signInName) > 0)
            and ((:invited = true and p.active = true and p.passwordHash is null)
                or (:active = true and p.active = true and p.passwordHash is not null)
                or (:left = true and p.active = false))
            order by lower(p.name), p.id""")
    Page<Person> search(
            UUID clinic,
            String search,
            Collection<Role> roles,
            boolean invited,
            boolean active,
            boolean left,
            Pageable page);

    @Query("""
            select count(p) from Person p where p.clinicId = :clinic and p.id <> :other and p.active = true
            and p.passwordHash is not null and p.role = health.steady.people.Role.ADMINISTRATOR""")
    long administratorsBeside(UUID clinic, UUID other);

    @Query("""
            select p from Person p where p.clinicId = :clinic and locate(lower(:text), lower(p.name)) > 0
            order by lower(p.name), p.id""")
    List<Person> named(UUID clinic, String text, Pageable page);

    @Query("""
            select p from Person p where p.clinicId = :clinic and p.active
            and p.role in (health.steady.people.Role.SURGEON, health.steady.people.Role.DELEGATE,
                health.steady.people.Role.THERAPIST)
            order by lower(p.name), p.id""")
    List<Person> activeClinicians(UUID clinic);
}
