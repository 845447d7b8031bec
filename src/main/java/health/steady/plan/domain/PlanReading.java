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
import java.util.ArrayList;
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
            PlanView now = view(stored);
            Course known = knownAt(now.course(), reports, then);
            List<Course> beside = now.course().beside().stream()
                    .filter(other -> isKnown(other, then))
                    .map(other -> knownAt(other, reports, then))
                    .toList();
            return now.with(new Course(known.rulebook(), known.history(), beside));
        });
    }

    /** One that cannot be read is never left out. */
    private static boolean isKnown(Course course, Instant then) {
        return !course.history().isWhole()
                || !course.history().facts().get(0).signature().recordedAt().isAfter(then);
    }

    private static Course knownAt(Course course, Reports reports, Instant then) {
        History all = course.history().isWhole()
                ? History.of(course.history().facts(), reports.observations())
                : course.history();
        return course.with(all.knownAt(then));
    }

    /** For the software itself: without names, and without asking who looks. */
    Optional<PlanView> watched(ClinicId clinic, PlanId plan) {
        return plans.watched(clinic, plan)
                .filter(stored -> !stored.isClosed())
                .map(stored -> nameless(stored, reports(stored)));
    }

    /** The latest of each patient, closed or not. */
    Map<PatientId, PlanView> watched(ClinicId clinic, Collection<PatientId> patients) {
        Map<PatientId, StoredPlan> latest = plans.watched(clinic, patients).stream()
                .collect(toMap(StoredPlan::patient, plan -> plan, PlanReading::leading));
        Map<PatientId, Reports> reports = observations.of(clinic, latest.keySet());
        return latest.values().stream()
                .collect(toMap(
                        StoredPlan::patient,
                        plan -> nameless(plan, reports.getOrDefault(plan.patient(), Reports.NONE))));
    }

    private PlanView nameless(StoredPlan stored, Reports reports) {
        PatientView nobody = new PatientView(stored.patient(), stored.clinic(), "", LocalDate.EPOCH, null);
        return view(stored, nobody, reports, Map.of());
    }

    Optional<PlanView> planOf(CurrentUser viewer, PatientId patient) {
        return running(plans.of(viewer, List.of(patient))).map(this::view);
    }

    Page<CaseloadEntry> caseload(CurrentUser viewer, String search, LocalDate today, Pageable page) {
        Page<PatientView> patients = people.visibleTo(viewer, search, page);
        List<PatientId> ids = patients.map(PatientView::id).getContent();
        Map<PatientId, StoredPlan> running =
                plans.of(viewer, ids).stream().collect(toMap(StoredPlan::patient, plan -> plan, PlanReading::leading));
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
                        Stream.concat(Stream.of(stored), stored.beside().stream())
                                .flatMap(plan -> plan.facts().stream())
                                .map(StoredFact::author)
                                .filter(Objects::nonNull),
                        reports.authors().stream())
                .collect(toMap(name -> name.id().value(), name -> name, (one, same) -> one));
        return view(stored, stored.person(), reports, names);
    }

    private PlanView view(StoredPlan stored, PatientView patient, Reports reports, Map<UUID, PersonName> names) {
        boolean approved = stored.approved() && stored.running().stream().allMatch(StoredPlan::approved);
        Course own = alone(stored, reports);
        List<Course> others =
                stored.beside().stream().map(other -> alone(other, reports)).toList();
        List<PlanView> beside = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            Course other = others.get(i);
            Course course = new Course(other.rulebook(), other.history(), List.of(own));
            beside.add(new PlanView(stored.beside().get(i).id(), patient, course, names, approved));
        }
        Course course = new Course(own.rulebook(), own.history(), others);
        return new PlanView(stored.id(), patient, course, names, approved, beside);
    }

    private Course course(StoredPlan stored, Reports reports) {
        Course own = alone(stored, reports);
        return new Course(
                own.rulebook(),
                own.history(),
                stored.beside().stream().map(other -> alone(other, reports)).toList());
    }

    /** Without what runs beside it. */
    Course alone(StoredPlan stored) {
        return alone(stored, reports(stored));
    }

    private Course alone(StoredPlan stored, Reports reports) {
        return new Course(rulebooks.of(stored), stored.history(reports.observations()));
    }

    private Reports reports(StoredPlan stored) {
        return observations.of(stored.clinic(), List.of(stored.patient())).getOrDefault(stored.patient(), Reports.NONE);
    }

    private static Optional<StoredPlan> running(List<StoredPlan> plans) {
        return plans.stream().reduce(PlanReading::leading);
    }

    /** The one that runs; of several, the later. */
    private static StoredPlan leading(StoredPlan older, StoredPlan newer) {
        return newer.isClosed() && !older.isClosed() ? older : newer;
    }
}
