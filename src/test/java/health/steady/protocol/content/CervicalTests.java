package health.steady.protocol.content;

import static health.steady.protocol.content.ShippedDay.alternatives;
import static health.steady.protocol.content.ShippedDay.drills;
import static health.steady.protocol.content.ShippedDay.exercises;
import static health.steady.protocol.content.ShippedDay.inForce;
import static health.steady.protocol.content.ShippedDay.instructions;
import static health.steady.protocol.content.ShippedDay.walk;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Activity;
import health.steady.protocol.Answer;
import health.steady.protocol.Choice;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Engine;
import health.steady.protocol.Finding;
import health.steady.protocol.Gate;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Phase;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Rung;
import health.steady.protocol.Signer;
import health.steady.protocol.Stage;
import health.steady.protocol.Timing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After an operation on the neck the surgeon writes the limits: nothing is in force that no surgeon chose, and no exercise
 * that is made for the back is given. The numbers are written down a second time by hand.
 */
class CervicalTests {

    private static final String FUSION = "cervical-fusion";
    private static final String DISC = "cervical-disc-replacement";
    private static final String FORAMEN = "cervical-foraminotomy";
    private static final int LAST_DAY = 400;

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void isForTheNeck(String slug) {
        assertThat(protocol(slug).procedure().region()).isEqualTo("CERVICAL");
        assertThat(protocol(slug).restrictions()).allMatch(Restriction::optional);
    }

    /** Under every set of answers. */
    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void nothingIsInForceThatNoSurgeonChose(String slug) {
        for (Map<String, String> answers : everyAnswer(protocol(slug))) {
            HistoryFixtures plan = answered(slug, answers);

            assertThat(inForce(plan.planOn(5))).as("%s", answers).hasSameElementsAs(chosen(slug, answers));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void nothingComesIntoForceLater(String slug) {
        Map<String, String> answers = everyAnswer(protocol(slug)).get(0);
        HistoryFixtures plan = answered(slug, answers).advancedOnTime();
        for (int day = 0; day <= LAST_DAY; day++) {
            assertThat(chosen(slug, answers)).containsAll(inForce(plan.planOn(day)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void whatIsNotAnsweredHoldsEveryLimit(String slug) {
        HistoryFixtures plan =
                HistoryFixtures.planFor(ShippedDay.rulebook(slug)).confirmedOn(0);
        protocol(slug).choices().forEach(choice -> plan.notChoosing(choice.id()));

        assertThat(inForce(plan.planOn(LAST_DAY)))
                .hasSameElementsAs(protocol(slug).restrictions().stream()
                        .map(Restriction::id)
                        .toList());
    }

    /** Under each answer to each question, with nothing released and with everything. */
    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void noLumbarExerciseIsEverOfferedByItself(String slug) {
        for (Choice choice : protocol(slug).choices()) {
            for (Choice.Option option : choice.options()) {
                HistoryFixtures kept =
                        answered(slug, Map.of(choice.id(), option.id())).advancedOnTime();
                HistoryFixtures released =
                        answered(slug, Map.of(choice.id(), option.id())).advancedOnTime();
                protocol(slug)
                        .findings()
                        .forEach(finding -> released.by(
                                        finding.by().contains(Signer.THERAPIST) ? Signer.THERAPIST : Signer.SURGEON)
                                .foundOn(84, finding.id()));
                protocol(slug).restrictions().forEach(restriction -> released.releasedOn(84, restriction.id()));
                for (int day = 0; day <= LAST_DAY; day++) {
                    onlyForTheNeck(kept.planOn(day));
                    onlyForTheNeck(released.planOn(day));
                }
            }
        }
    }

    private static void onlyForTheNeck(DayPlan day) {
        assertThat(day.exercises())
                .extracting(offer -> offer.exercise().id())
                .isNotEmpty()
                .isSubsetOf("breathe", "ankle-pump", "log-roll");
        assertThat(alternatives(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void nothingMadeForTheBackIsPartOfIt(String slug) {
        assertThat(protocol(slug).timings().keySet())
                .containsExactlyInAnyOrder("walk", "breathe", "ankle-pump", "log-roll", "chin-tuck");
        assertThat(protocol(slug).stages()).allMatch(stage -> stage.gentle().isEmpty());
        assertThat(protocol(slug).stages()).extracting(Stage::fewer).doesNotContainNull();

        HistoryFixtures plan =
                answered(slug, Map.of()).advancedOnTime().addedOn(100, "bridge/small", dose("bridge", "small"));

        assertThat(exercises(plan.planOn(101))).doesNotContain("bridge");
    }

    /** The therapist gives it, once the surgeon has cleared it, and never before week 4. */
    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void aChinTuckIsTheSurgeonsToClear(String slug) {
        Timing timing = protocol(slug).timing("chin-tuck", "basic").orElseThrow();
        Dose dose = dose("chin-tuck", "basic");

        assertThat(protocol(slug).reserved()).containsExactly("chin-tuck");
        assertThat(timing.defaultDay()).isNull();
        assertThat(timing.floorDay()).isEqualTo(28);
        assertThat(exercises(given(slug).addedOn(30, "chin-tuck", dose).planOn(31)))
                .doesNotContain("chin-tuck");
        HistoryFixtures cleared = given(slug).clearedOn(20, "chin-tuck").addedOn(20, "chin-tuck", dose);
        assertThat(exercises(cleared.planOn(27))).doesNotContain("chin-tuck");
        assertThat(exercises(cleared.unlockedOn(28, "chin-tuck").planOn(29))).contains("chin-tuck/basic");
    }

    @ParameterizedTest
    @CsvSource({"NECK_FLEXION, 1", "NECK_EXTENSION, 1", "NECK_ROTATION, 0", "BENDING, 0", "LIFTING, 0", "OVERHEAD, 0"})
    void aChinTuckAsksOnlySmallMovementOfTheNeck(Demand demand, int asked) {
        Rung rung = rung("chin-tuck", "basic");

        assertThat(rung.demands().of(demand, rung.dose())).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void asksWhatWasDoneAndFourThingsOnWhichSurgeonsDisagree(String slug) {
        List<Choice> choices = protocol(slug).choices();

        assertThat(choices.get(0).about()).isEqualTo(Choice.About.OPERATION);
        assertThat(choices.subList(1, choices.size()))
                .allMatch(choice -> choice.about() == Choice.About.DISAGREEMENT)
                .extracting(Choice::id)
                .containsExactly("lifting", "movement", "driving", "collar");
        assertThat(choices.get(0).options())
                .allSatisfy(option -> assertThat(option.imposes()).contains("submersion", "impact-1", "contact"));
    }

    /** By a person: a check-in asks for pain in the back and the leg, and says nothing of the neck. */
    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void leavesEachStageOnWhatAPersonCanRecord(String slug) {
        for (Stage stage : protocol(slug).stages()) {
            Gate gate = stage.leaveWhen();
            if (gate != null) {
                assertThat(gate.lines())
                        .allSatisfy(line -> assertThat(line).anySatisfy(need -> {
                            Finding finding =
                                    protocol(slug).finding(need.finding()).orElseThrow();
                            assertThat(finding.by()).contains(Signer.SURGEON, Signer.THERAPIST);
                        }));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void doesNotSayEveryDayThatThereIsLittle(String slug) {
        HistoryFixtures plan = given(slug).advancedOnTime();
        for (int day : List.of(3, 20, 45, 100, 200)) {
            assertThat(plan.planOn(day).messages())
                    .extracting(Message::kind)
                    .doesNotContain(Message.Kind.FEW_EXERCISES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FUSION, DISC, FORAMEN})
    void asksForASwollenNeck(String slug) {
        assertThat(ShippedDay.rulebook(slug).dangerSigns().sign("RF05")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "cervical-fusion, drive, NOT_YET",
        "cervical-fusion, bath, NOT_YET",
        "cervical-fusion, vacuum, NOT_YET",
        "cervical-fusion, carry-shopping, THIS_WAY",
        "cervical-fusion, go-running, NOT_YET",
        "cervical-fusion, contact-sport, NOT_YET",
        "cervical-disc-replacement, drive, NOT_YET",
        "cervical-disc-replacement, golf, NOT_YET",
        "cervical-foraminotomy, swim-outing, NOT_YET",
        "cervical-foraminotomy, carry-shopping, NOT_YET",
        "cervical-foraminotomy, stairs, THIS_WAY",
    })
    void answersWhatAPatientAsksUnderTheStrictestAnswers(String slug, String asked, Answer.Verdict verdict) {
        assertThat(answer(slug, asked, given(slug).planOn(5))).isEqualTo(verdict);
    }

    /** Whoever may drive, may turn the head. */
    @Test
    void aLimitOnTurningTheHeadIsOneOnDriving() {
        HistoryFixtures plan = answered(FUSION, Map.of("driving", "no-limit", "movement", "nothing"));

        assertThat(answer(FUSION, "drive", plan.planOn(5))).isEqualTo(Answer.Verdict.NOT_YET);
    }

    /** Fusion of the neck: 5 lb, 10 lb, 15 lb, 10 kg; driving from 2 weeks; bone before impact. */
    @Nested
    class Fusion {

        @ParameterizedTest
        @CsvSource({
            "lifting-5lb, lifting at most 5 lb, 14, '14, 42'",
            "lifting-10lb, lifting at most 10 lb, 28, '28, 42'",
            "lifting-15lb, lifting at most 15 lb, 42, '42'",
            "lifting-10kg, lifting at most 10 kg, 84, '84'",
            "neck-rotation-1, neck-rotation at most 1 level, 14, '14, 42'",
            "neck-rotation-2, neck-rotation at most 2 level, 42, '42'",
            "neck-flexion-1, neck-flexion at most 1 level, 14, '14, 42'",
            "neck-flexion-2, neck-flexion at most 2 level, 42, '42'",
            "neck-extension-1, neck-extension at most 1 level, 14, '14, 42'",
            "neck-extension-2, neck-extension at most 2 level, 42, '42'",
            "overhead-0, overhead at most 0 lb, 28, '28'",
            "driving, driving at most 0 min, 14, '14, 28, 42'",
            "submersion, submersion at most 0 yes/no, 28, '28'",
            "impact-1, impact at most 1 level, 84, '84'",
            "contact, contact at most 0 yes/no, 84, '84'",
        })
        void restricts(String id, String limit, int notBefore, String prompts) {
            isRestricted(FUSION, id, limit, notBefore, prompts);
            assertThat(protocol(FUSION).restrictions()).hasSize(15);
        }

        @ParameterizedTest
        @CsvSource({
            "approach, 'not-stated, front, back'",
            "lifting, 'nothing, five-pounds, ten-pounds, fifteen-pounds, ten-kilos, no-limit'",
            "movement, 'nothing, no-extremes, no-limit'",
            "driving, 'until-i-release, four-weeks, six-weeks, no-limit'",
            "collar, 'until-i-say, one-week, none'",
        })
        void asks(String choice, String options) {
            isAsked(FUSION, choice, options);
        }

        @ParameterizedTest
        @CsvSource({
            "lifting, five-pounds, 14, lifting-5lb",
            "driving, four-weeks, 28, driving",
            "driving, six-weeks, 42, driving"
        })
        void signsAhead(String choice, String option, int day, String restriction) {
            isSignedAhead(FUSION, choice, option, day, restriction);
        }

        @Test
        void runsOnlyOnceTheBoneIsSolid() {
            assertThat(List.of("impact-1", "contact"))
                    .allSatisfy(id -> assertThat(protocol(FUSION)
                                    .restriction(id)
                                    .orElseThrow()
                                    .needs())
                            .hasToString("[Need[finding=fusion-solid, withinDays=90]]"));
            assertThat(protocol(FUSION).finding("fusion-solid").orElseThrow().by())
                    .containsExactly(Signer.SURGEON);
        }

        @Test
        void neverTellsOfAntiInflammatories() {
            assertThat(instructions(given(FUSION).planOn(5))).contains("no-nsaid");
        }

        @Test
        void tellsOfTheFrontUnlessItWasTheBack() {
            assertThat(instructions(
                            answered(FUSION, Map.of("approach", "front")).planOn(5)))
                    .contains("front-emergency", "prop-up");
            assertThat(instructions(
                            answered(FUSION, Map.of("approach", "not-stated")).planOn(5)))
                    .contains("front-emergency-not-stated", "prop-up-not-stated");
            assertThat(instructions(answered(FUSION, Map.of("approach", "back")).planOn(5)))
                    .noneMatch(id -> id.startsWith("front") || id.startsWith("prop"));
        }

        @Test
        void weeks0To2() {
            holds(FUSION, 3, "breathe/basic, ankle-pump/basic", "log-roll/basic", "5 x 4");
            holds(FUSION, 10, "breathe/basic, ankle-pump/basic", "log-roll/basic", "5 x 4");
        }

        @Test
        void weeks2To6() {
            holds(FUSION, 20, "breathe/basic, ankle-pump/basic", "log-roll/basic", "8 x 4");
            holds(FUSION, 30, "breathe/basic, ankle-pump/basic", "log-roll/basic", "15 x 3");
        }

        @Test
        void weeks6To12() {
            holds(FUSION, 45, "breathe/basic, ankle-pump/basic", "", "30 x 2");
            holds(FUSION, 60, "breathe/basic, ankle-pump/basic", "", "30 x 2");
        }

        @Test
        void months3To6() {
            holds(FUSION, 100, "breathe/basic", "", "30 x 2");
        }

        @Test
        void months6Plus() {
            holds(FUSION, 200, "breathe/basic", "", "30 x 2");
        }
    }

    /** Disc replacement in the neck: 10 lb, nothing overhead for 6 weeks, driving from 1 week. */
    @Nested
    class DiscReplacement {

        @ParameterizedTest
        @CsvSource({
            "lifting-5lb, lifting at most 5 lb, 14, '14, 42'",
            "lifting-10lb, lifting at most 10 lb, 42, '42'",
            "neck-rotation-1, neck-rotation at most 1 level, 14, '14, 42'",
            "neck-rotation-2, neck-rotation at most 2 level, 42, '42'",
            "neck-flexion-1, neck-flexion at most 1 level, 14, '14, 42'",
            "neck-flexion-2, neck-flexion at most 2 level, 42, '42'",
            "neck-extension-1, neck-extension at most 1 level, 14, '14, 42'",
            "neck-extension-2, neck-extension at most 2 level, 42, '42'",
            "overhead-0, overhead at most 0 lb, 42, '42'",
            "driving, driving at most 0 min, 7, '7, 28'",
            "submersion, submersion at most 0 yes/no, 28, '28'",
            "impact-1, impact at most 1 level, 42, '42'",
            "contact, contact at most 0 yes/no, 42, '42'",
        })
        void restricts(String id, String limit, int notBefore, String prompts) {
            isRestricted(DISC, id, limit, notBefore, prompts);
            assertThat(protocol(DISC).restrictions()).hasSize(13);
        }

        @ParameterizedTest
        @CsvSource({
            "fused-too, 'not-stated, none-fused'",
            "lifting, 'nothing, ten-pounds, ten-pounds-six-weeks'",
            "movement, 'nothing, no-extremes, no-limit'",
            "driving, 'until-i-release, one-week'",
            "collar, 'until-i-say, as-liked, none'",
        })
        void asks(String choice, String options) {
            isAsked(DISC, choice, options);
        }

        @ParameterizedTest
        @CsvSource({"lifting, ten-pounds-six-weeks, 42, lifting-10lb", "driving, one-week, 7, driving"})
        void signsAhead(String choice, String option, int day, String restriction) {
            isSignedAhead(DISC, choice, option, day, restriction);
        }

        @Test
        void followsTheFusionUntilTheSurgeonSaysThatNothingWasFused() {
            Map<String, String> loosest = Map.of("lifting", "ten-pounds", "fused-too", "not-stated");

            assertThat(inForce(answered(DISC, loosest).planOn(5))).contains("lifting-5lb");
            assertThat(instructions(answered(DISC, loosest).planOn(5))).contains("no-nsaid-not-stated");
            assertThat(protocol(DISC).choices().get(0).hint().in("en")).contains("use Cervical fusion instead");
        }

        @Test
        void weeks0To2() {
            holds(DISC, 3, "breathe/basic, ankle-pump/basic", "log-roll/basic", "5 x 4");
            holds(DISC, 10, "breathe/basic, ankle-pump/basic", "log-roll/basic", "5 x 4");
        }

        @Test
        void weeks2To6() {
            holds(DISC, 20, "breathe/basic, ankle-pump/basic", "log-roll/basic", "8 x 4");
            holds(DISC, 36, "breathe/basic, ankle-pump/basic", "log-roll/basic", "16 x 3");
        }

        @Test
        void weeks6To12() {
            holds(DISC, 60, "breathe/basic, ankle-pump/basic", "", "30 x 2");
        }

        @Test
        void months3To6() {
            holds(DISC, 100, "breathe/basic", "", "30 x 2");
        }

        @Test
        void months6Plus() {
            holds(DISC, 200, "breathe/basic", "", "30 x 2");
        }
    }

    /** From the back: 2 to 3 kg for about 8 weeks, a collar and no driving for about 3, full activity from 6 to 8. */
    @Nested
    class Foraminotomy {

        @ParameterizedTest
        @CsvSource({
            "lifting-2kg, lifting at most 2 kg, 42, '42, 56'",
            "neck-rotation-1, neck-rotation at most 1 level, 14, '14, 42'",
            "neck-rotation-2, neck-rotation at most 2 level, 21, '21'",
            "neck-flexion-1, neck-flexion at most 1 level, 14, '14, 42'",
            "neck-flexion-2, neck-flexion at most 2 level, 21, '21'",
            "neck-extension-1, neck-extension at most 1 level, 14, '14, 42'",
            "neck-extension-2, neck-extension at most 2 level, 21, '21'",
            "overhead-0, overhead at most 0 lb, 42, '42'",
            "driving, driving at most 0 min, 21, '21'",
            "submersion, submersion at most 0 yes/no, 28, '28'",
            "impact-1, impact at most 1 level, 42, '42'",
            "contact, contact at most 0 yes/no, 42, '42'",
        })
        void restricts(String id, String limit, int notBefore, String prompts) {
            isRestricted(FORAMEN, id, limit, notBefore, prompts);
            assertThat(protocol(FORAMEN).restrictions()).hasSize(12);
        }

        @ParameterizedTest
        @CsvSource({
            "fused-too, 'not-stated, none-fused'",
            "lifting, 'nothing, two-kilos-eight-weeks, two-kilos-six-weeks'",
            "movement, 'nothing, no-extremes, nothing-repeated'",
            "driving, 'until-i-release, three-weeks'",
            "collar, 'until-i-say, three-weeks, none'",
        })
        void asks(String choice, String options) {
            isAsked(FORAMEN, choice, options);
        }

        @ParameterizedTest
        @CsvSource({
            "lifting, two-kilos-eight-weeks, 56, lifting-2kg",
            "lifting, two-kilos-six-weeks, 42, lifting-2kg",
            "driving, three-weeks, 21, driving"
        })
        void signsAhead(String choice, String option, int day, String restriction) {
            isSignedAhead(FORAMEN, choice, option, day, restriction);
        }

        @Test
        void weeks0To2() {
            holds(FORAMEN, 3, "breathe/basic, ankle-pump/basic", "log-roll/basic", "5 x 4");
            holds(FORAMEN, 10, "breathe/basic, ankle-pump/basic", "log-roll/basic", "8 x 4");
        }

        @Test
        void weeks2To6() {
            holds(FORAMEN, 20, "breathe/basic, ankle-pump/basic", "log-roll/basic", "12 x 3");
            holds(FORAMEN, 36, "breathe/basic, ankle-pump/basic", "log-roll/basic", "25 x 2");
        }

        @Test
        void weeks6To12() {
            holds(FORAMEN, 60, "breathe/basic, ankle-pump/basic", "", "30 x 2");
        }

        @Test
        void months3To6() {
            holds(FORAMEN, 100, "breathe/basic", "", "30 x 2");
        }

        @Test
        void months6Plus() {
            holds(FORAMEN, 200, "breathe/basic", "", "30 x 2");
        }
    }

    private static void isRestricted(String slug, String id, String limit, int notBefore, String prompts) {
        Restriction restriction = protocol(slug).restriction(id).orElseThrow();

        assertThat(restriction.limit()).hasToString(limit);
        assertThat(restriction.notBefore()).isEqualTo(notBefore);
        assertThat(restriction.prompts()).hasToString("[" + prompts + "]");
    }

    private static void isAsked(String slug, String choice, String options) {
        assertThat(protocol(slug).choice(choice).orElseThrow().options().stream()
                        .map(Choice.Option::id)
                        .toList())
                .hasToString("[" + options + "]");
    }

    private static void isSignedAhead(String slug, String choice, String option, int day, String restriction) {
        Choice.Option answer =
                protocol(slug).choice(choice).orElseThrow().option(option).orElseThrow();

        assertThat(answer.imposes()).contains(restriction);
        assertThat(answer.signs()).isEqualTo(new Choice.SignedAhead(day, List.of(restriction)));
    }

    private static void holds(String slug, int day, String exercises, String drills, String walk) {
        DayPlan plan = given(slug).advancedOnTime().planOn(day);

        assertThat(exercises(plan)).isEqualTo(exercises);
        assertThat(drills(plan)).isEqualTo(drills);
        assertThat(walk(plan)).isEqualTo(walk);
        assertThat(plan.stage()).isEqualTo(Phase.on(day));
    }

    private static Protocol protocol(String slug) {
        return ShippedDay.rulebook(slug).protocol();
    }

    /** The first option of every question: the strictest. */
    private static HistoryFixtures given(String slug) {
        return answered(slug, Map.of());
    }

    private static HistoryFixtures answered(String slug, Map<String, String> answers) {
        HistoryFixtures plan =
                HistoryFixtures.planFor(ShippedDay.rulebook(slug)).confirmedOn(0);
        answers.forEach(plan::choosing);
        return plan;
    }

    private static List<Map<String, String>> everyAnswer(Protocol protocol) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        for (Choice choice : protocol.choices()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> answers : all) {
                for (Choice.Option option : choice.options()) {
                    Map<String, String> more = new LinkedHashMap<>(answers);
                    more.put(choice.id(), option.id());
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Set<String> chosen(String slug, Map<String, String> answers) {
        Set<String> chosen = new TreeSet<>();
        answers.forEach((choice, option) -> chosen.addAll(protocol(slug)
                .choice(choice)
                .orElseThrow()
                .option(option)
                .orElseThrow()
                .imposes()));
        return chosen;
    }

    private static Answer.Verdict answer(String slug, String asked, DayPlan day) {
        Rulebook rulebook = ShippedDay.rulebook(slug);
        Activity activity =
                Objects.requireNonNull(rulebook.catalogue().activities().get(asked));
        return Engine.answer(activity, day).verdict();
    }

    private static Dose dose(String exercise, String rung) {
        return rung(exercise, rung).dose();
    }

    private static Rung rung(String exercise, String rung) {
        return ShippedDay.rulebook(FUSION)
                .catalogue()
                .exercise(exercise)
                .flatMap(each -> each.rung(rung))
                .orElseThrow();
    }
}
