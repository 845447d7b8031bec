package health.steady.plan.domain;

import static java.util.stream.Collectors.toMap;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.people.PersonName;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.ObservationSource;
import health.steady.plan.ObservationSource.Reports;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.plan.domain.StoredPlan.StoredFact;
import health.steady.protocol.Course;
import health.steady.protocol.Engine;
import health.steady.protocol.History;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final FollowedRulebooks rulebooks;
    private final PeopleApi people;

    PlanReading(Plans plans, ObservationSource observations, FollowedRulebooks rulebooks, PeopleApi people) {
        this.plans = plans;
        this.observations = observations;
        this.rulebooks = rulebooks;
        this.people = people;
    }

    Optional<PlanView> plan(CurrentUser viewer, PlanId plan) {
        return plans.find(viewer, plan).map(this::view);
    }

    /** Everything as it was known then, by facts and reports recorded until then. */
    Optional<PlanView> asKnown(CurrentUser viewer, PlanId plan, Instant then) {
        return plans.find(viewer, plan).map(stored -> {
            Reports reports = observations.asOf(stored.clinic(), stored.patient(), then);
            History known = stored.history(reports.observations()).knownAt(then);
            PlanView now = view(stored);
            return new PlanView(
                    now.id(), now.patient(), new Course(now.course().rulebook(), known), now.names(), now.approved());
        });
    }

    /** For the software itself: without names, and without asking who looks. */
    Optional<PlanView> watched(ClinicId clinic, PlanId plan) {
        return plans.watched(clinic, plan)
                .filter(stored -> !stored.isClosed())
                .map(stored -> nameless(stored, course(stored)));
    }

    /** The latest of each patient, closed or not. */
    Map<PatientId, PlanView> watched(ClinicId clinic, Collection<PatientId> patients) {
        Map<PatientId, StoredPlan> latest = plans.watched(clinic, patients).stream()
                .collect(toMap(StoredPlan::patient, plan -> plan, (older, newer) -> newer));
        Map<PatientId, Reports> reports = observations.of(clinic, latest.keySet());
        return latest.values().stream()
                .collect(toMap(
                        StoredPlan::patient,
                        plan -> nameless(plan, course(plan, reports.getOrDefault(plan.patient(), Reports.NONE)))));
    }

    private static PlanView nameless(StoredPlan stored, Course course) {
        PatientView nobody = new PatientView(stored.patient(), stored.clinic(), "", LocalDate.EPOCH, null);
        return new PlanView(stored.id(), nobody, course, Map.of(), stored.approved());
    }

    Optional<PlanView> planOf(CurrentUser viewer, PatientId patient) {
        return running(plans.of(viewer, List.of(patient))).map(this::view);
    }

    Page<CaseloadEntry> caseload(CurrentUser viewer, String search, LocalDate today, Pageable page) {
        Page<PatientView> patients = people.visibleTo(viewer, search, page);
        List<PatientId> ids = patients.map(PatientView::id).getContent();
        Map<PatientId, StoredPlan> running = plans.of(viewer, ids).stream()
                .collect(toMap(StoredPlan::patient, plan -> plan, (older, newer) -> newer));
        Map<PatientId, Reports> reports = observations.of(viewer.clinic(), running.keySet());
        return patients.map(patient -> entry(patient, running.get(patient.id()), reports, today));
    }

    Course course(StoredPlan stored) {
        return course(stored, reports(stored));
    }

    private CaseloadEntry entry(
            PatientView patient, @Nullable StoredPlan stored, Map<PatientId, Reports> reports, LocalDate today) {
        if (stored == null) {
            return new CaseloadEntry(patient, null, null, "");
        }
        Course course = course(stored, reports.getOrDefault(stored.patient(), Reports.NONE));
        String procedure = course.rulebook().protocol().procedure().name().in("en");
        return new CaseloadEntry(patient, stored.id(), Engine.dayPlan(List.of(course), today), procedure);
    }

    private PlanView view(StoredPlan stored) {
        Reports reports = reports(stored);
        Map<UUID, PersonName> names = Stream.concat(
                        stored.facts().stream().map(StoredFact::author).filter(Objects::nonNull),
                        reports.authors().stream())
                .collect(toMap(name -> name.id().value(), name -> name, (one, same) -> one));
        return new PlanView(stored.id(), stored.person(), course(stored, reports), names, stored.approved());
    }

    private Course course(StoredPlan stored, Reports reports) {
        return new Course(rulebooks.of(stored), stored.history(reports.observations()));
    }

    private Reports reports(StoredPlan stored) {
        return observations.of(stored.clinic(), List.of(stored.patient())).getOrDefault(stored.patient(), Reports.NONE);
    }

    private static Optional<StoredPlan> running(List<StoredPlan> plans) {
        return plans.isEmpty() ? Optional.empty() : Optional.of(plans.get(plans.size() - 1));
    }
}
