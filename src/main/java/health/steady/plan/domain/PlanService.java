package health.steady.plan.domain;

import health.steady.people.Acting;
import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.plan.AssignPlan;
import health.steady.plan.CaseloadEntry;
import health.steady.plan.DayJson;
import health.steady.plan.DaySheet;
import health.steady.plan.Decision;
import health.steady.plan.GivenDay;
import health.steady.plan.MayI;
import health.steady.plan.PartOfDay;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanView;
import health.steady.plan.Shown;
import health.steady.plan.Submission;
import health.steady.plan.Telling;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class PlanService implements PlanApi {

    private final PlanSigning signing;
    private final PlanReading reading;
    private final DayEvidence evidence;
    private final Touches touches;

    PlanService(PlanSigning signing, PlanReading reading, DayEvidence evidence, Touches touches) {
        this.signing = signing;
        this.reading = reading;
        this.evidence = evidence;
        this.touches = touches;
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
            List<Decision> decisions,
            String reason,
            LocalDate today,
            Instant now) {
        signing.sign(by, plan, submission, decisions, reason, today, now);
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
        PlanApi.super.sign(by, plan, submission, decision, reason, today, now);
    }

    @Override
    @Transactional
    public PlanView require(CurrentUser viewer, PlanId plan) {
        return reading.plan(viewer, plan).orElseThrow(() -> {
            touches.refused(viewer, plan);
            return new PlanNotFound();
        });
    }

    @Override
    @Transactional
    public Optional<PlanView> plan(CurrentUser viewer, PlanId plan) {
        Optional<PlanView> found = reading.plan(viewer, plan);
        found.ifPresentOrElse(view -> touches.read(viewer, view), () -> touches.refused(viewer, plan));
        return found;
    }

    @Override
    @Transactional
    public Optional<PlanView> asKnown(CurrentUser viewer, PlanId plan, Instant then) {
        Optional<PlanView> found = reading.asKnown(viewer, plan, then);
        found.ifPresentOrElse(view -> touches.read(viewer, view), () -> touches.refused(viewer, plan));
        return found;
    }

    @Override
    @Transactional
    public Optional<PlanView> planOf(CurrentUser viewer, PatientId patient) {
        Optional<PlanView> found = reading.planOf(viewer, patient);
        found.ifPresentOrElse(view -> touches.read(viewer, view), () -> touches.nonePlanned(viewer, patient));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<CaseloadEntry> caseload(CurrentUser viewer, String search, LocalDate today, Pageable page) {
        return reading.caseload(viewer, search, today, page);
    }

    @Override
    @Transactional
    public void listed(CurrentUser viewer, Collection<PatientId> patients) {
        touches.listed(viewer, patients);
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
        return PatientSheets.of(PartOfDay.of(plan, day), language);
    }

    @Override
    public List<MayI> mayI(PlanView plan, DayPlan day, String language) {
        Map<String, MayI> answers = new LinkedHashMap<>();
        List<PartOfDay> parts = PartOfDay.of(plan, day);
        for (PartOfDay part : parts) {
            if (part.isFollowed() || parts.size() == 1) {
                new ActivityWords(part.plan(), part.day(), language)
                        .answers()
                        .forEach(answer -> answers.merge(answer.id(), answer, MayI::and));
            }
        }
        return List.copyOf(answers.values());
    }

    @Override
    @Transactional
    public Optional<GivenDay> give(CurrentUser patient, LocalDate date, String language, Instant now) {
        return given(patient, date, language, now).map(given -> {
            touches.read(patient, given.plan());
            return given;
        });
    }

    @Override
    @Transactional
    public Optional<DayJson> export(CurrentUser patient, LocalDate date, String language, Instant now) {
        return given(patient, date, language, now).map(given -> {
            touches.exported(patient, given.plan());
            return json(PartOfDay.of(given.plan(), date), language);
        });
    }

    @Override
    @Transactional
    public Optional<DayJson> export(CurrentUser viewer, PlanId id, LocalDate date, String language) {
        Optional<PlanView> found = reading.plan(viewer, id);
        found.ifPresentOrElse(plan -> touches.exported(viewer, plan), () -> touches.refused(viewer, id));
        return found.map(plan -> json(PartOfDay.of(plan, date), language));
    }

    private static DayJson json(List<PartOfDay> parts, String language) {
        return parts.stream()
                .map(part -> DayJson.of(part.plan(), part.day(), DaySheets.of(part.plan(), part.day(), language)))
                .reduce(DayJson::and)
                .orElseThrow();
    }

    @Override
    public List<Telling> conclusion(PlanView plan, UUID report, String language) {
        return plan.course().history().observations().stream()
                .filter(said -> said.id().equals(report))
                .findFirst()
                .map(said -> new ConclusionWords(plan, plan.day(said.on()), new Words(language)))
                .map(words -> Engine.conclude(plan.course(), report).stream()
                        .map(words::telling)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Telling> changes(PlanView plan, DayPlan day, String language) {
        return PartOfDay.of(plan, plan.beside().isEmpty() ? day : plan.day(day.date())).stream()
                .flatMap(part -> changed(part.plan(), part.day(), language).stream())
                .distinct()
                .toList();
    }

    private static List<Telling> changed(PlanView plan, DayPlan given, String language) {
        DayPlan day = plan.course().beside().isEmpty() ? given : plan.day(given.date());
        DayPlan before = plan.day(day.date().minusDays(1));
        return day.standing() == Standing.ACTIVE && before.standing() == Standing.ACTIVE
                ? new ChangeWords(plan, before, day, new Words(language)).tellings()
                : List.of();
    }

    private Optional<GivenDay> given(CurrentUser patient, LocalDate date, String language, Instant now) {
        PatientId self = patient.patient();
        return self == null
                ? Optional.empty()
                : reading.planOf(patient, self).map(plan -> {
                    List<PartOfDay> parts = PartOfDay.of(plan, date);
                    DayPlan day = PartOfDay.together(parts);
                    DaySheet sheet = PatientSheets.of(parts, language);
                    evidence.keep(patient, plan, date, sheet, now);
                    return new GivenDay(plan, day, sheet);
                });
    }

    @Override
    @Transactional(readOnly = true)
    public boolean wasOffered(CurrentUser viewer, PlanView plan, LocalDate date, String exercise) {
        return evidence.of(viewer, plan, date).stream()
                .anyMatch(shown -> shown.sheet().offers(exercise));
    }

    @Override
    @Transactional
    public List<Shown> shownOn(CurrentUser viewer, PlanView plan, LocalDate date) {
        List<Shown> shown = evidence.of(viewer, plan, date);
        if (!shown.isEmpty()) {
            touches.replayed(viewer, plan);
        }
        return shown;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlanView> watched(ClinicId clinic, PlanId plan) {
        requireTheSoftware();
        return reading.watched(clinic, plan);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PatientId, PlanView> watched(ClinicId clinic, Collection<PatientId> patients) {
        requireTheSoftware();
        return reading.watched(clinic, patients);
    }

    private static void requireTheSoftware() {
        if (Acting.now().system() == null) {
            throw new AccessDeniedException("Only the software itself watches plans");
        }
    }
}
