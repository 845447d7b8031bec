package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientView;
import health.steady.plan.DaySheet;
import health.steady.plan.Decision;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.RecordCheckIn;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What a plan shows its team, and what it shows whom. */
@ReviewTest
class PlanPagesTests {

    static final LocalDate TODAY = ReviewTest.Saturday.DATE;

    @Autowired
    BeanFactory beans;

    Desk desk;
    PlanId plan;

    @BeforeEach
    void operate() {
        desk = new Desk(beans);
        plan = desk.clinic.operated();
    }

    @Test
    void namesWhatIsThereForPrograms() {
        Document page = open(desk.clinic.surgeon, "");

        assertThat(page.body().attr("data-phase")).isEqualTo("WEEKS_2_6");
        assertThat(page.body().attr("data-stage")).isEqualTo("WEEKS_0_2");
        assertThat(page.select("[data-restriction=lifting-8lb]").attr("data-limit"))
                .isEqualTo("Lifting at most 8 lb");
        assertThat(page.select("[data-restriction]")).hasSize(10);
        assertThat(page.select("[data-exercise]")).isNotEmpty();
    }

    @Test
    void saysOfEveryRestrictionWhoseItIsWhatEndsItAndWhy() {
        Document page = open(desk.clinic.therapist, "");

        assertThat(page.select("[data-restriction=submersion]").text())
                .contains("Dr. Helen Marsh", "not before 29 Nov", "unknown", "Why?", "Source");
        assertThat(page.select("[data-restriction=driving]").text()).contains("Asked 15 Nov");
        assertThat(page.select("tr[data-exercise=brace] .st-cause").text()).contains("Signed", "Source");
    }

    @Test
    void showsEachRoleOnlyWhatItMaySign() {
        assertThat(links(desk.clinic.surgeon)).contains("Release", "Edit", "Add an exercise", "Decide");
        assertThat(links(desk.clinic.therapist))
                .contains("Edit", "Add an exercise", "Record a phone check-in")
                .noneMatch(link -> link.startsWith("Release"))
                .doesNotContain("Decide");
    }

    @Test
    void saysThatTheProgrammeIsBehindThePhase() {
        assertThat(open(desk.clinic.therapist, "").selectFirst(".st-strip").text())
                .contains("Day 20", "Phase: 2–6 weeks", "Programme: 0–2 weeks");

        desk.clinic.advance(desk.clinic.therapist, plan, Phase.WEEKS_2_6, 20);

        assertThat(open(desk.clinic.therapist, "").selectFirst(".st-strip").text())
                .doesNotContain("Programme:");
    }

    @Test
    void showsWithheldExercisesWithEveryReasonAndNoDose() {
        desk.clinic.advance(desk.clinic.therapist, plan, Phase.WEEKS_2_6, 20);
        desk.clinic.sign(
                desk.clinic.surgeon, plan, new Decision.Tighten(new Limit(Demand.BENDING, Amount.level(0))), 20);

        var held = open(desk.clinic.therapist, "").selectFirst("[data-withheld=pelvic-tilt]");

        assertThat(held.text()).contains("It bends the back: bending 1, limit 0", "Dr. Helen Marsh, since 21 Nov");
    }

    @Test
    void endsOnlyOnesOwnTightening() {
        desk.clinic.sign(
                desk.clinic.surgeon, plan, new Decision.Tighten(new Limit(Demand.SITTING, Amount.minutes(20))), 20);
        desk.clinic.sign(
                desk.clinic.therapist, plan, new Decision.Tighten(new Limit(Demand.SITTING, Amount.minutes(10))), 20);

        assertThat(open(desk.clinic.therapist, "")
                        .select("[data-restriction^=tightened] a")
                        .eachText())
                .contains("Ask the surgeon: Sitting at most 20 min", "End my tightening: Sitting at most 10 min")
                .noneMatch(link -> link.startsWith("End this"));
        assertThat(open(desk.clinic.surgeon, "").select("[data-restriction^=tightened] a[href$=/end]"))
                .hasSize(2);
    }

    @Test
    void tellsItsHistoryNewestFirstWithNamesAndReasons() {
        desk.clinic.sign(desk.clinic.therapist, plan, new Decision.Remove("brace"), 20);

        List<String> history =
                open(desk.clinic.surgeon, "/history").select("ol.st-next > li").eachText();

        assertThat(history).hasSize(3);
        assertThat(history.get(0)).contains("Jonas Okafor took out Belly brace", "“A good reason”");
        assertThat(history.get(2)).contains("You assigned Lumbar microdiscectomy");
    }

    @Test
    void leadsToTheEndOfASuspensionAndOffersTheProgrammeAgain() {
        report(Set.of("RF04"));

        Document suspended = open(desk.clinic.therapist, "");
        assertThat(suspended.select(".st-msg-danger").text())
                .contains("Danger sign: Calf", "Essential movement only", "End the suspension");
        String end = suspended.selectFirst(".st-msg-danger a").attr("href");
        assertThat(desk.send(
                        desk.clinic.therapist,
                        end,
                        Desk.signature(desk.plan(plan).seen())))
                .hasStatus(HttpStatus.FOUND);

        assertThat(open(desk.clinic.therapist, "").select(".st-msg-danger")).isEmpty();
    }

    @Test
    void showsWhatAReleaseChangesWhatStaysAndWhatItNeeds() {
        Document page = open(desk.clinic.surgeon, "/releases/new?restriction=lifting-8lb");

        assertThat(page.selectFirst(".st-diff del").text()).isEqualTo("at most 8 lb");
        assertThat(page.selectFirst(".st-diff ins").text()).isEqualTo("at most 20 lb");
        assertThat(page.text()).contains("Surgery confirmed: met", "Stays in force: Bending at most 1");
        assertThat(page.select("button[name=answer]").eachAttr("value"))
                .containsExactly("release", "not-yet", "extend");
    }

    @Test
    void signsNoReleaseThatLacksItsFinding() {
        Document page = open(desk.clinic.surgeon, "/releases/new?restriction=submersion");

        assertThat(page.select("button[value=release]")).isEmpty();
        assertThat(page.text()).contains("The wound has healed: unknown", "Record finding");
        var forced = desk.send(
                desk.clinic.surgeon,
                here("/releases"),
                Desk.with(
                        Desk.with(Desk.signature(desk.plan(plan).seen()), "restriction", "submersion"),
                        "answer",
                        "release"));
        assertThat(forced).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(forced).select(".st-errors").text()).contains("29 November 2026");
    }

    @Test
    void asksToConfirmASurgeryAndRefusesOneToCome() {
        PatientView other = desk.clinic.patient("Ruth Keller");
        plan = desk.clinic.assigned(other.id());

        assertThat(open(desk.clinic.surgeon, "").text()).contains("Did the surgery of 1 Nov take place?");
        Map<String, List<String>> fields = Desk.fields(desk.open(desk.clinic.surgeon, here("/confirmation")));
        assertThat(fields).containsEntry("surgery.day", List.of("1"));

        var tomorrow = desk.send(desk.clinic.surgeon, here("/confirmation"), Desk.with(fields, "surgery.day", "22"));
        assertThat(tomorrow).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(tomorrow).select(".st-errors a[href=#surgery]")).hasSize(1);
        var noDay = desk.send(desk.clinic.surgeon, here("/confirmation"), Desk.with(fields, "surgery.day", "31"));
        assertThat(noDay).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(desk.send(desk.clinic.surgeon, here("/confirmation"), fields))
                .hasStatus(HttpStatus.FOUND);
        assertThat(open(desk.clinic.surgeon, "").text()).doesNotContain("take place?");
    }

    @Test
    void replaysADayAsThePatientWasShownIt() {
        CurrentUser patient = desk.clinic.self;
        DaySheet sheet = desk.plans
                .give(patient, TODAY, "en", PlanFixtures.at(TODAY))
                .orElseThrow()
                .sheet();

        assertThat(open(desk.clinic.therapist, "/days/" + TODAY)
                        .select("[aria-labelledby=shown-h]")
                        .text())
                .contains(
                        "As shown on 21 Nov 2026, 9:00",
                        sheet.restrictions().get(0).limit());
        assertThat(open(desk.clinic.therapist, "/days/2026-11-20").text()).contains("Never opened");
        assertThat(open(desk.clinic.therapist, "/days/2026-12-20").text())
                .contains("Day 49", "As computed")
                .doesNotContain("Never opened");
    }

    @Test
    void givesADayAsJson() {
        assertThat(desk.json(desk.clinic.therapist, here("/days/" + TODAY)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.dayPostOp")
                .isEqualTo(20);
        assertThat(desk.json(new PlanFixtures(beans).surgeon, here("/days/" + TODAY)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void report(Set<String> signs) {
        desk.progress.checkIn(
                desk.clinic.therapist,
                plan,
                new RecordCheckIn(Ids.next(), TODAY, 3, 2, signs),
                TODAY,
                PlanFixtures.at(TODAY));
    }

    private List<String> links(CurrentUser user) {
        return open(user, "").select("main a").stream()
                .map(link -> {
                    link.select(".visually-hidden").remove();
                    return link.text();
                })
                .toList();
    }

    private Document open(CurrentUser user, String address) {
        return Desk.html(desk.open(user, here(address)));
    }

    private String here(String address) {
        return "/plans/" + plan + address;
    }
}
