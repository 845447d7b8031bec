package health.steady.site.demo;

import health.steady.library.LibraryService;
import health.steady.people.Acting;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.plan.AssignPlan;
import health.steady.plan.Decision;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.progress.PlanWork;
import health.steady.progress.ProgressApi;
import health.steady.progress.SetGoal;
import health.steady.progress.Visits;
import health.steady.protocol.Dose;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's patients, each on another day after another operation. */
@Component
@Profile("demo")
class DemoPatients {

    private static final int SIGNED_BEFORE = 4;
    private static final String WALKS_WELL = "You walk easily and get up without help.";

    private final DemoClinic clinic;
    private final PlanApi plans;
    private final ProgressApi progress;
    private final Visits visits;
    private final LibraryService library;

    DemoPatients(DemoClinic clinic, PlanApi plans, ProgressApi progress, Visits visits, LibraryService library) {
        this.clinic = clinic;
        this.plans = plans;
        this.progress = progress;
        this.visits = visits;
        this.library = library;
    }

    void ofFirstTeam(DemoTeam team, LocalDate today) {
        day3(operated(team, "lumbar-microdiscectomy", "Maria Alvarez", 1972, "patient-day3", today.minusDays(3)));
        day20(operated(team, "lumbar-laminectomy", "Ruth Keller", 1956, "patient-day20", today.minusDays(20)));
        day45(operated(team, "lumbar-fusion", "Daniel Osei", 1981, "patient-day45", today.minusDays(45)));
        day200(operated(team, "lumbar-disc-replacement", "Lena Fischer", 1968, "patient-day200", today.minusDays(200)));
        calfPain(operated(team, "lumbar-decompression", "Harold Pine", 1949, null, today.minusDays(11)));
        planned(team, "cervical-fusion", "Walter Brandt", 1963, null, today.plusDays(9), today.minusDays(1));
        LocalDate yesterday = today.minusDays(1);
        planned(team, "lumbar-microdiscectomy", "Grace Kim", 1990, null, yesterday, yesterday.minusDays(SIGNED_BEFORE));
        register(team, "Evelyn Shaw", 1958, "patient-new", yesterday);
    }

    void ofSecondTeam(DemoTeam team, LocalDate today) {
        day100(operated(team, "lumbar-foraminotomy", "Thomas Nguyen", 1959, "patient-day100", today.minusDays(100)));
        day30(operated(team, "cervical-disc-replacement", "Anita Rao", 1977, null, today.minusDays(30)));
    }

    private static void day3(DemoCourse course) {
        course.confirmed().calledOn(1, 5, 3).lived(2, 2);
    }

    private static void day20(DemoCourse course) {
        Dose eight = new Dose(1, 8, 0, 0, true, null, 0, 2, Set.of());
        Dose ten = new Dose(1, 10, 0, 0, true, null, 0, 1, Set.of());
        firstTwoWeeks(course)
                .calledOn(16, 3, 1)
                .nurse(16, new Decision.RecordFinding("wound-healed", true), "")
                .therapist(
                        17,
                        new Decision.Unlock("bridge"),
                        "Your belly holds well. You may begin with the small bridge.")
                .therapist(
                        18,
                        new Decision.Change(new RungRef("lying-march", "basic"), eight),
                        "8 instead of 10, until your hip is easier.")
                .therapist(18, new Decision.Remove("wall-sit"), "Not while your knee aches. We try it again later.")
                .therapist(
                        18,
                        new Decision.Add(new RungRef("side-leg-lift", "basic"), ten),
                        "It makes the side of your hip strong for walking.")
                .measured(18, "Walks without the stick. Hip sore at night.", Map.of("odi", "46", "back-pain", "3"))
                .agreed(
                        18,
                        new SetGoal(SetGoal.Term.SHORT, "Walk to the market and back", null),
                        PlanWork.Kind.DESK,
                        "Two hours at your desk, with a walk every 30 minutes",
                        6)
                .calledOn(19, 2, 1)
                .lived(5, 19);
    }

    private static void day45(DemoCourse course) {
        firstTwoWeeks(course, "wound-healing", "pain-tolerable", "walks-often", "neutral-spine")
                .released(16, "You sit without strong medicine.", "sitting-20min")
                .calledOn(22, 3, 2)
                .nurse(27, new Decision.RecordFinding("wound-healed", true), "")
                .calledOn(36, 3, 2)
                .therapist(
                        38,
                        new Decision.Change(
                                new RungRef("quad-set", "basic"), new Dose(1, 12, 5, 0, true, null, 0, 2, Set.of())),
                        "10 were easy for you. 12 now.")
                .measured(16, "Fused at L4-5. Sits 20 minutes.", Map.of("odi", "58", "back-pain", "5", "leg-pain", "3"))
                .measured(
                        38,
                        "Walks further each week.",
                        Map.of("odi", "41", "back-pain", "4", "leg-pain", "2", "six-minute-walk", "380"))
                .calledOn(43, 4, 2);
    }

    private static void day100(DemoCourse course) {
        firstTwoWeeks(course)
                .released(
                        16,
                        "You heal as expected. Keep to the next steps.",
                        "bending-1",
                        "twisting-1",
                        "lifting-8lb",
                        "sitting-30min",
                        "driving")
                .calledOn(24, 2, 1)
                .nurse(28, new Decision.RecordFinding("wound-healed", true), "")
                .released(30, "The wound has closed well.", "submersion")
                .found(42, "home-programme", "walks-20min", "pain-at-most-5")
                .therapist(42, new Decision.Advance(Phase.WEEKS_6_12), "The bridge and the wall sit are easy for you.")
                .released(45, "Your back is strong enough for daily work.", "bending-2", "twisting-2", "lifting-20lb")
                .calledOn(60, 1, 0)
                .found(85, "home-programme", "walks-30min", "pain-at-most-3", "one-leg-10s")
                .therapist(85, new Decision.Advance(Phase.MONTHS_3_6), "You stand on one leg without a sway.")
                .surgeon(86, new Decision.Keep("impact-1"), "Not yet. We talk about running at your next visit.")
                .calledOn(95, 1, 0);
    }

    private static void day200(DemoCourse course) {
        firstTwoWeeks(course, "wound-dry", "pain-tolerable", "walks-often")
                .released(15, "You sit and turn without strong medicine.", "sitting-30min", "driving")
                .nurse(28, new Decision.RecordFinding("wound-healed", true), "")
                .released(29, "The wound has closed well.", "submersion")
                .found(42, "home-programme", "exercises-15min", "walks-15min", "self-care", "symptoms-halved")
                .therapist(42, new Decision.Advance(Phase.WEEKS_6_12), "You are ready for more.")
                .released(
                        44, "The disc sits well.", "bending-1", "twisting-1", "extension-0", "lifting-5lb", "prone-no")
                .found(84, "home-programme", "walks-30min", "pain-at-most-3", "one-leg-10s")
                .therapist(84, new Decision.Advance(Phase.MONTHS_3_6), "You do all of it with ease.")
                .released(
                        86,
                        "Your back is strong enough for daily work.",
                        "bending-2",
                        "twisting-2",
                        "lifting-10lb",
                        "overhead-0")
                .surgeon(93, new Decision.Keep("impact-1"), "Wait with running until you lift well without pain.")
                .calledOn(120, 1, 0)
                .found(183, "home-programme", "strong-enough")
                .therapist(183, new Decision.Advance(Phase.MONTHS_6_PLUS), "Half a year, and you work in the garden.")
                .surgeon(185, new Decision.Keep("impact-1"), "We decide at your visit in the 8th month.")
                .surgeon(185, new Decision.Keep("contact-no"), "Contact sport stays out.")
                .calledOn(196, 0, 0);
    }

    private static void day30(DemoCourse course) {
        course.confirmed()
                .calledOn(1, 3, 0)
                .calledOn(6, 2, 0)
                .calledOn(13, 2, 0)
                .calledOn(27, 1, 0);
    }

    private static void calfPain(DemoCourse course) {
        course.confirmed().calledOn(2, 5, 2).calledOn(6, 4, 1).calledOn(10, 3, 1, "RF04");
    }

    private static DemoCourse firstTwoWeeks(DemoCourse course) {
        return firstTwoWeeks(course, "wound-dry", "walks-often", "pain-settles");
    }

    /** @param wound what the nurse finds; the therapist finds the others */
    private static DemoCourse firstTwoWeeks(DemoCourse course, String wound, String... others) {
        return course.confirmed()
                .calledOn(1, 6, 3)
                .calledOn(4, 4, 2)
                .calledOn(8, 3, 2)
                .calledOn(13, 3, 1)
                .nurse(13, new Decision.RecordFinding(wound, true), "")
                .found(14, others)
                .therapist(14, new Decision.Advance(Phase.WEEKS_2_6), WALKS_WELL);
    }

    private DemoCourse operated(
            DemoTeam team, String slug, String name, int born, @Nullable String signInName, LocalDate surgeryOn) {
        return planned(team, slug, name, born, signInName, surgeryOn, surgeryOn.minusDays(SIGNED_BEFORE));
    }

    private DemoCourse planned(
            DemoTeam team,
            String slug,
            String name,
            int born,
            @Nullable String signInName,
            LocalDate surgeryOn,
            LocalDate signedOn) {
        DemoPatient patient = register(team, name, born, signInName, signedOn);
        PlanId plan = new PlanId(Ids.next());
        AssignPlan command = assignment(slug, plan, patient.id(), surgeryOn);
        Acting.as(
                team.surgeon(), () -> plans.assign(team.surgeon(), command, signedOn, DemoCourse.morningOf(signedOn)));
        return new DemoCourse(plans, progress, visits, plan, team, patient.self(), surgeryOn);
    }

    private DemoPatient register(DemoTeam team, String name, int born, @Nullable String signInName, LocalDate on) {
        return clinic.register(team, name, LocalDate.of(born, 4, 12), signInName, DemoCourse.morningOf(on));
    }

    /** With the first answer to every question, which signs nothing ahead. */
    private AssignPlan assignment(String slug, PlanId plan, PatientId patient, LocalDate surgeryOn) {
        Rulebook rulebook = library.latest(slug);
        Map<String, Boolean> none = new TreeMap<>();
        rulebook.catalogue().contraindications().keySet().forEach(id -> none.put(id, false));
        Map<String, String> choices = new TreeMap<>();
        rulebook.protocol()
                .choices()
                .forEach(choice ->
                        choices.put(choice.id(), choice.options().get(0).id()));
        return new AssignPlan(plan, patient, rulebook.digest(), surgeryOn, choices, Set.of(), none);
    }
}
