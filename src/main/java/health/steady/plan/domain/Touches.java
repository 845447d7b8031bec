package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.RecordTouched;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what is done with plans, inside the transaction that does it, for whoever keeps record of it. */
@Component
class Touches {

    private static final String PLAN = "plan";
    private static final String DAY = "day";
    private static final String PAPER = "paper";
    private static final String PREPARED = "prepared-assignment";

    private final ApplicationEventPublisher events;
    private final PeopleApi people;

    Touches(ApplicationEventPublisher events, PeopleApi people) {
        this.events = events;
        this.people = people;
    }

    void read(CurrentUser viewer, PlanView plan) {
        events.publishEvent(
                RecordTouched.read(viewer, plan.patient().id(), PLAN, plan.id().value()));
    }

    /** A day as it was shown to the patient once. */
    void replayed(CurrentUser viewer, PlanView plan) {
        events.publishEvent(
                RecordTouched.read(viewer, plan.patient().id(), DAY, plan.id().value()));
    }

    void exported(CurrentUser viewer, PlanView plan) {
        events.publishEvent(RecordTouched.exported(
                viewer, plan.patient().id(), DAY, plan.id().value()));
    }

    void printed(CurrentUser viewer, PlanView plan) {
        events.publishEvent(RecordTouched.exported(
                viewer, plan.patient().id(), PAPER, plan.id().value()));
    }

    /** That somebody recorded what the patient has at home. */
    void equipped(CurrentUser by, PlanView plan) {
        events.publishEvent(RecordTouched.wrote(
                by, plan.patient().id(), "equipment", plan.id().value()));
    }

    void listed(CurrentUser viewer, Collection<PatientId> patients) {
        patients.forEach(patient -> events.publishEvent(RecordTouched.listed(viewer, patient, "caseload")));
    }

    void assigned(CurrentUser by, PatientId patient, PlanId plan) {
        events.publishEvent(RecordTouched.wrote(by, patient, PLAN, plan.value()));
    }

    void decided(CurrentUser by, StoredPlan plan) {
        events.publishEvent(
                RecordTouched.wrote(by, plan.patient(), "decision", plan.id().value()));
    }

    void preparedRead(CurrentUser viewer, PatientId patient, UUID id) {
        events.publishEvent(RecordTouched.read(viewer, patient, PREPARED, id));
    }

    void prepared(CurrentUser by, PatientId patient, UUID id) {
        events.publishEvent(RecordTouched.wrote(by, patient, PREPARED, id));
    }

    void preparedRefused(CurrentUser viewer, UUID id) {
        events.publishEvent(RecordTouched.refused(viewer, PREPARED, id));
    }

    void refused(CurrentUser viewer, PlanId plan) {
        events.publishEvent(RecordTouched.refused(viewer, PLAN, plan.value()));
    }

    void refused(CurrentUser viewer, PatientId patient) {
        events.publishEvent(RecordTouched.refused(viewer, "patient", patient.value()));
    }

    /** No plan was found for the patient, because there is none or because the patient is another's. */
    void nonePlanned(CurrentUser viewer, PatientId patient) {
        if (people.visible(viewer, patient).isEmpty()) {
            refused(viewer, patient);
        }
    }
}
