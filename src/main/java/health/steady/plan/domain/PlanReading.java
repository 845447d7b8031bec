package health.steady.plan.domain;

import static java.util.stream.Collectors.toMap;

import health.steady.library.LibraryService;
import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.ObservationSource;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.protocol.Author;
import health.steady.protocol.Course;
import health.steady.protocol.Engine;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Signer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads plans for those who may see them. How many statements that takes does not grow with what is read. */
@Component
class PlanReading {

    private final Plans plans;
    private final ObservationSource observations;
    private final LibraryService library;
    private final PeopleApi people;

    PlanReading(Plans plans, ObservationSource observations, LibraryService library, PeopleApi people) {
        this.plans = plans;
        this.observations = observations;
        this.library = library;
        this.people = people;
    }

    Optional<PlanView> plan(CurrentUser viewer, PlanId plan) {
        return plans.find(viewer, plan).flatMap(stored -> view(viewer, stored));
    }

    Optional<PlanView> planOf(CurrentUser viewer, PatientId patient) {
        return running(plans.of(viewer, List.of(patient))).flatMap(stored -> view(viewer, stored));
    }

    Page<CaseloadEntry> caseload(CurrentUser viewer, String search, LocalDate today, Pageable page) {
        Page<PatientView> patients = people.visibleTo(viewer, search, page);
        List<PatientId> ids = patients.map(PatientView::id).getContent();
        Map<PatientId, StoredPlan> running = plans.of(viewer, ids).stream()
                .collect(toMap(StoredPlan::patient, plan -> plan, (older, newer) -> newer));
        Map<PatientId, List<Observation>> reports = reports(viewer.clinic(), running.keySet());
        return patients.map(patient -> entry(patient, running.get(patient.id()), reports, today));
    }

    Course course(StoredPlan stored) {
        return course(stored, reports(stored.clinic(), List.of(stored.patient())));
    }

    private CaseloadEntry entry(
            PatientView patient,
            @Nullable StoredPlan stored,
            Map<PatientId, List<Observation>> reports,
            LocalDate today) {
        if (stored == null) {
            return new CaseloadEntry(patient, null, null, "");
        }
        Course course = course(stored, reports);
        String procedure = course.rulebook().protocol().procedure().name().in("en");
        return new CaseloadEntry(patient, stored.id(), Engine.dayPlan(List.of(course), today), procedure);
    }

    private Optional<PlanView> view(CurrentUser viewer, StoredPlan stored) {
        return people.visible(viewer, stored.patient())
                .map(patient -> new PlanView(stored.id(), patient, course(stored), Map.of()))
                .map(this::named);
    }

    private PlanView named(PlanView view) {
        Course course = view.course();
        List<PersonId> authors = Stream.concat(
                        course.history().facts().stream()
                                .map(fact -> fact.signature().author()),
                        course.history().observations().stream().flatMap(PlanReading::reporter))
                .filter(author -> author.as() != Signer.SOFTWARE)
                .map(author -> new PersonId(author.id()))
                .distinct()
                .toList();
        Map<UUID, PersonName> names = people.names(view.patient().clinic(), authors).values().stream()
                .collect(toMap(name -> name.id().value(), name -> name));
        return new PlanView(view.id(), view.patient(), course, names);
    }

    private Course course(StoredPlan stored, Map<PatientId, List<Observation>> reports) {
        List<Observation> reported = reports.getOrDefault(stored.patient(), List.of());
        return new Course(library.rulebook(stored.rulebookDigest()), stored.history(reported));
    }

    private Map<PatientId, List<Observation>> reports(ClinicId clinic, Collection<PatientId> patients) {
        return observations.of(clinic, patients);
    }

    private static Optional<StoredPlan> running(List<StoredPlan> plans) {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }

    private static Stream<Author> reporter(Observation observation) {
        return observation instanceof CheckIn checkIn ? Stream.of(checkIn.by()) : Stream.empty();
    }
}
