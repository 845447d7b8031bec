package health.steady.plan;

import static java.util.stream.Collectors.toMap;

import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.Decision.Advance;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.RecordFinding;
import health.steady.protocol.Choice;
import health.steady.protocol.Gate;
import health.steady.protocol.Phase;
import health.steady.protocol.Protocol;
import health.steady.protocol.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.BeanFactory;

/** A new clinic with a surgeon, a therapist and a patient of theirs, who gets a plan after a lumbar microdiscectomy. */
public final class PlanFixtures {

    public static final LocalDate SURGERY = LocalDate.of(2026, 11, 1);

    public final CurrentUser administrator;
    public final CurrentUser surgeon;
    public final CurrentUser therapist;
    public final PatientView patient;
    public final CurrentUser self;

    private final PlanApi plans;
    private final LibraryService library;
    private final PeopleFixtures people;
    private final CareTeamService careTeams;

    public PlanFixtures(BeanFactory beans) {
        plans = beans.getBean(PlanApi.class);
        library = beans.getBean(LibraryService.class);
        careTeams = beans.getBean(CareTeamService.class);
        people = new PeopleFixtures(beans);
        administrator = people.administrator();
        surgeon = people.surgeon(administrator);
        therapist = people.therapist(administrator);
        patient = patient("Maria Lindqvist");
        self = people.self(patient);
    }

    /** Another patient of the same surgeon and therapist. */
    public PatientView patient(String name) {
        PatientView registered = people.patientOf(surgeon, name);
        careTeams.add(administrator, registered.id(), therapist.id(), PeopleFixtures.NOW);
        return registered;
    }

    public PlanId assigned() {
        return assigned(patient.id());
    }

    /** Signed on the day before surgery. */
    public PlanId assigned(PatientId who) {
        return plans.assign(surgeon, assignment(who), SURGERY.minusDays(1), at(SURGERY.minusDays(1)));
    }

    /** The surgery took place as planned. */
    public PlanId operated() {
        return operated(patient.id());
    }

    public PlanId operated(PatientId who) {
        PlanId plan = assigned(who);
        sign(surgeon, plan, new ConfirmSurgery(SURGERY), 0);
        return plan;
    }

    /** Signs on that day after surgery, having seen all that was signed before. */
    public void sign(CurrentUser by, PlanId plan, Decision decision, int day) {
        int seen = plans.plan(by, plan).orElseThrow().seen();
        LocalDate today = SURGERY.plusDays(day);
        plans.sign(by, plan, new Submission(Ids.next(), seen), decision, "A good reason", today, at(today));
    }

    /** Records by hand whatever the stage before asks, and advances, both on that day. */
    public void advance(CurrentUser by, PlanId plan, Phase stage, int day) {
        find(by, plan, stage, day);
        sign(by, plan, new Advance(stage), day);
    }

    /** Records by hand whatever the stage before this one asks. */
    public void find(CurrentUser by, PlanId plan, Phase stage, int day) {
        Phase before = Phase.values()[stage.ordinal() - 1];
        Protocol protocol = library.latest("lumbar-microdiscectomy").protocol();
        Gate gate = Objects.requireNonNull(protocol.stage(before).leaveWhen());
        gate.lines()
                .forEach(line -> sign(by, plan, new RecordFinding(line.get(0).finding(), true), day));
    }

    /** The first option of every choice, and none of the contraindications. */
    public AssignPlan assignment(PatientId who) {
        return assignment(library, who);
    }

    public static AssignPlan assignment(LibraryService library, PatientId who) {
        Rulebook rulebook = library.latest("lumbar-microdiscectomy");
        Map<String, String> choices = rulebook.protocol().choices().stream()
                .collect(toMap(Choice::id, choice -> choice.options().get(0).id()));
        Map<String, Boolean> none =
                rulebook.catalogue().contraindications().keySet().stream().collect(toMap(id -> id, id -> false));
        return new AssignPlan(new PlanId(Ids.next()), who, rulebook.digest(), SURGERY, choices, Set.of(), none);
    }

    /** The morning of a day. */
    public static Instant at(LocalDate day) {
        return day.atTime(14, 0).toInstant(ZoneOffset.UTC);
    }
}
