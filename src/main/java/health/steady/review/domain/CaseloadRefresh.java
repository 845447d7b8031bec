package health.steady.review.domain;

import health.steady.alert.AlertApi;
import health.steady.alert.AlertView;
import health.steady.people.Acting;
import health.steady.people.ClinicId;
import health.steady.people.ClinicView;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.SystemContext;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanView;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.review.domain.LateRows.Late;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes rows that are late, some in each transaction, as the software itself. */
@Component
class CaseloadRefresh {

    private static final Logger LOG = LoggerFactory.getLogger(CaseloadRefresh.class);

    /** A year of reports of so many patients fits into memory. */
    private static final int BATCH = 100;

    private final LateRows rows;
    private final PlanApi plans;
    private final AlertApi alerts;
    private final PlannedVisits visits;
    private final PeopleApi people;
    private final TransactionTemplate transaction;

    CaseloadRefresh(
            LateRows rows,
            PlanApi plans,
            AlertApi alerts,
            PlannedVisits visits,
            PeopleApi people,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.plans = plans;
        this.alerts = alerts;
        this.visits = visits;
        this.people = people;
        this.transaction = transaction;
    }

    void of(CurrentUser viewer, LocalDate today) {
        refresh(viewer.clinic(), today, viewer.zone(), () -> rows.of(viewer, today, BATCH));
    }

    void of(ClinicView clinic, LocalDate today) {
        refresh(clinic.id(), today, clinic.zone(), () -> rows.of(clinic.id(), today, BATCH));
    }

    private void refresh(ClinicId clinic, LocalDate today, ZoneId zone, Supplier<List<Late>> next) {
        boolean more = true;
        while (more) {
            more = Acting.asSystem(
                    SystemContext.CASELOAD,
                    () -> Boolean.TRUE.equals(transaction.execute(status -> {
                        rows.waitForTurn(clinic);
                        List<Late> late = next.get();
                        if (!late.isEmpty()) {
                            rows.keep(clinic, zone, compute(clinic, patients(late), today), late);
                        }
                        return late.size() == BATCH;
                    })));
        }
    }

    private static List<PatientId> patients(List<Late> late) {
        return late.stream().map(Late::patient).toList();
    }

    /** In the order of the patients. How many statements that takes does not grow with them. */
    List<ComputedCase> compute(ClinicId clinic, List<PatientId> patients, LocalDate today) {
        Map<PatientId, PlanView> running = plans.watched(clinic, patients);
        Map<PatientId, List<AlertView>> open = alerts.watched(clinic, patients);
        Map<PatientId, PlannedVisit> next = visits.next(clinic, patients, today);
        Map<PersonId, PersonName> names = people.names(clinic, signers(running.values()));
        return patients.stream()
                .map(patient -> new CaseFacts(
                        patient,
                        running.get(patient),
                        open.getOrDefault(patient, List.of()),
                        next.get(patient),
                        names,
                        today))
                .map(CaseloadRefresh::computed)
                .toList();
    }

    /** One that breaks hides no other. */
    private static ComputedCase computed(CaseFacts facts) {
        try {
            return Cases.of(facts);
        } catch (RuntimeException e) {
            LOG.error(
                    "The row of patient {} was not computed: {}",
                    facts.patient(),
                    e.getClass().getName());
            return Cases.broken(facts);
        }
    }

    private static Collection<PersonId> signers(Collection<PlanView> plans) {
        return plans.stream()
                .flatMap(plan -> Stream.concat(Stream.of(plan), plan.running().stream()))
                .flatMap(plan -> plan.course().history().facts().stream())
                .filter(CaseloadRefresh::isTold)
                .map(fact -> new PersonId(fact.signature().author().id()))
                .collect(Collectors.toSet());
    }

    private static boolean isTold(Fact fact) {
        return fact instanceof PlanAssigned || fact instanceof SurgeonAsked || fact instanceof SurgeonAnswered;
    }
}
