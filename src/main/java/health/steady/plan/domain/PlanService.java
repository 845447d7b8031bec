package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.plan.AssignPlan;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.DaySheet;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import health.steady.plan.RecordCheckIn;
import health.steady.plan.Shown;
import health.steady.plan.Submission;
import health.steady.protocol.Cause;
import health.steady.protocol.Citation;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.Dose;
import health.steady.protocol.Engine;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.RungRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class PlanService implements PlanApi {

    private final PlanSigning signing;
    private final PlanReading reading;
    private final DayEvidence evidence;

    PlanService(PlanSigning signing, PlanReading reading, DayEvidence evidence) {
        this.signing = signing;
        this.reading = reading;
        this.evidence = evidence;
    }

    @Override
    public DayPlan preview(CurrentUser viewer, AssignPlan command, LocalDate date) {
        return signing.preview(viewer, command, date);
    }

    @Override
    @Transactional
    public PlanId assign(CurrentUser by, AssignPlan command, LocalDate today, Instant now) {
        return signing.assign(by, command, today, now);
    }

    @Override
    @Transactional
    public void sign(
            CurrentUser by,
            PlanId plan,
            Submission submission,
            Decision decision,
            String reason,
            LocalDate today,
            Instant now) {
        signing.sign(by, plan, submission, decision, reason, today, now);
    }

    @Override
    @Transactional
    public void checkIn(CurrentUser by, PlanId plan, RecordCheckIn command, LocalDate today, Instant now) {
        signing.checkIn(by, plan, command, today, now);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanView> plan(CurrentUser viewer, PlanId plan) {
        return reading.plan(viewer, plan);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanView> planOf(CurrentUser viewer, PatientId patient) {
        return reading.planOf(viewer, patient);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<CaseloadEntry> caseload(CurrentUser viewer, String search, LocalDate today, Pageable page) {
        return reading.caseload(viewer, search, today, page);
    }

    @Override
    public List<Reason> reasonsAgainst(PlanView plan, RungRef use, Dose dose, LocalDate date) {
        if (plan.day(date).standing() == Standing.CALL_CLINIC) {
            Cause unreadable = new Cause(null, List.of(new Citation("proposed", "a plan that cannot be read")));
            return List.of(new Reason(Kind.NOT_IN_PROTOCOL, use.exercise(), null, null, unreadable));
        }
        return Engine.reasonsAgainst(List.of(plan.course()), date, use, dose);
    }

    @Override
    public DaySheet sheet(PlanView plan, DayPlan day, String language) {
        return DaySheets.of(plan, day, language);
    }

    @Override
    @Transactional
    public void shown(CurrentUser patient, PlanView plan, LocalDate date, DaySheet sheet, Instant now) {
        if (!plan.patient().id().equals(patient.patient())) {
            throw new PlanNotFound();
        }
        evidence.keep(patient, plan, date, sheet, now);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Shown> shownOn(CurrentUser viewer, PlanView plan, LocalDate date) {
        return evidence.of(viewer, plan, date);
    }
}
