package health.steady.plan.domain;

import static health.steady.plan.domain.SheetFixtures.JONAS;
import static health.steady.plan.domain.SheetFixtures.MARSH;
import static health.steady.plan.domain.SheetFixtures.PRIYA;
import static health.steady.plan.domain.SheetFixtures.SURGERY;
import static health.steady.plan.domain.SheetFixtures.operated;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Entry;
import health.steady.plan.DaySheet.Held;
import health.steady.plan.DaySheet.Line;
import health.steady.plan.DaySheet.Note;
import health.steady.plan.DaySheet.Task;
import health.steady.plan.PlanView;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.protocol.RungRef;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaySheetsTests {

    private static final LocalDate LATER = SURGERY.plusDays(400);
    private static final Dose EIGHT = new Dose(1, 8, 0, 0, true, null, 0, 2, Set.of());

    @Nested
    class Restrictions {

        @Test
        void sayUntilWhenAndWhoEndsThem() {
            assertThat(line(operated().sheet(3), "bending-1"))
                    .extracting(Line::limit, Line::until, Line::precise)
                    .containsExactly(
                            "Do not bend at the waist",
                            "Until Dr. Marsh ends it, not before 13 Nov",
                            "Bending at most 1");
        }

        @Test
        void nameNoDayOnceItHasCome() {
            assertThat(line(operated().sheet(20), "bending-1").until()).isEqualTo("Until Dr. Marsh ends it");
        }

        @Test
        void sayWhatToDoInsteadWhoSaidSoWhatEndsThemAndWhereItIsWritten() {
            assertThat(line(operated().sheet(3), "bending-1").cause())
                    .containsExactly(
                            new Entry("Instead", "Bend your knees and hips. Keep your back straight."),
                            new Entry(
                                    "Who said so",
                                    "Dr. Helen Marsh, your surgeon, on 28 October, for at least 2 weeks."),
                            new Entry("What ends it", "Only the signature of Dr. Marsh. Not before 13 November."),
                            new Entry(
                                    "Source",
                                    "Return to exercise after microdiscectomy surgery, lines 40–42; "
                                            + "Physical therapy after back surgery: a recovery guide, lines 58–60"));
        }

        @Test
        void sayWhoWasAskedAndHasNotAnswered() {
            assertThat(said(line(operated().sheet(20), "bending-1").cause(), "What ends it"))
                    .endsWith("We asked Dr. Marsh on 13 November. Dr. Marsh has not answered yet.");
        }

        @Test
        void sayWhatTheAnswerWas() {
            DaySheet sheet = operated()
                    .fact(MARSH, 16, "After your visit.", signature -> new Fact.RestrictionKept(signature, "driving"))
                    .sheet(20);

            assertThat(said(line(sheet, "driving").cause(), "Last answer"))
                    .isEqualTo("Dr. Helen Marsh, your surgeon, on 15 November: “After your visit.”");
        }

        @Test
        void sayWhichFindingIsMissingAndWhichIsThere() {
            SheetFixtures plan = operated();

            assertThat(said(line(plan.sheet(20), "submersion").cause(), "What ends it"))
                    .startsWith("The wound has healed, and Dr. Marsh signs. "
                            + "Your team still has to see it: the wound has healed.");
            assertThat(said(
                            line(
                                            plan.fact(PRIYA, 20, "", s -> new Fact.FindingMet(s, "wound-healed"))
                                                    .sheet(20),
                                            "submersion")
                                    .cause(),
                            "What ends it"))
                    .contains("Your team has seen it: the wound has healed.");
        }

        @Test
        void signedInAdvanceSayForWhichDay() {
            SheetFixtures plan = SheetFixtures.assigned(
                            Map.of("restriction-length", "two-weeks", "exercise-timing", "usual", "nsaid", "silent"))
                    .confirmed();

            assertThat(line(plan.sheet(3), "bending-1").until())
                    .isEqualTo("Until the end that Dr. Marsh signed for 13 Nov");
            assertThat(line(plan.sheet(20), "bending-1").until())
                    .isEqualTo("Until your next check-in. Dr. Marsh has signed the end");
        }

        @Test
        void ofOneDemandStandTogetherTheStrictestFirst() {
            DaySheet sheet = operated()
                    .fact(
                            JONAS,
                            5,
                            "It was sore.",
                            s -> new Fact.LimitTightened(s, new Limit(Demand.LIFTING, Amount.pounds("5"))))
                    .sheet(6);

            assertThat(sheet.restrictions())
                    .filteredOn(line -> line.demand().equals("lifting"))
                    .extracting(Line::limit)
                    .containsExactly("Lift at most 5 pounds", "Lift at most 8 pounds", "Lift at most 20 pounds");
        }

        @Test
        void ofAClinicianSayWhoSetThemAndWhy() {
            DaySheet sheet = operated()
                    .fact(
                            JONAS,
                            5,
                            "It was sore.",
                            s -> new Fact.LimitTightened(s, new Limit(Demand.TWISTING, Amount.level(0))))
                    .sheet(6);

            Line own = sheet.restrictions().stream()
                    .filter(line -> line.limit().equals("Do not twist your back"))
                    .findFirst()
                    .orElseThrow();
            assertThat(own.until()).isEqualTo("Until Jonas Okafor ends it");
            assertThat(said(own.cause(), "Who said so"))
                    .isEqualTo("Jonas Okafor, your physical therapist, on 4 November: “It was sore.”");
            assertThat(said(own.cause(), "What ends it")).isEqualTo("Only Jonas Okafor or your surgeon can end it.");
        }
    }

    @Nested
    class Exercises {

        @Test
        void sayHowMuchAndHowOften() {
            assertThat(task(inWeek3().sheet(20), "ham-supine-strap"))
                    .extracting(Task::doseBold, Task::doseRest, Task::equipment)
                    .containsExactly(
                            "Hold 20 seconds, 5 times each leg.", "Twice a day", "You need a strap or a towel.");
        }

        @Test
        void onWeekdaysNameThem() {
            Dose dose = new Dose(
                    2,
                    10,
                    0,
                    60,
                    false,
                    Amount.pounds("3"),
                    0,
                    1,
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY));
            DaySheet sheet = inWeek3()
                    .fact(JONAS, 19, "Ready.", s -> new Fact.ExerciseUnlocked(s, "band-row"))
                    .fact(JONAS, 19, "Ready.", s -> new Fact.ExerciseAdded(s, new RungRef("band-row", "light"), dose))
                    .sheet(21);

            assertThat(task(sheet, "band-row"))
                    .extracting(Task::doseBold, Task::doseRest, Task::changed)
                    .containsExactly(
                            "2 sets of 10, with 3 pounds.",
                            "Once a day, on Mondays, Wednesdays and Fridays. Rest 60 seconds between sets",
                            "Added on 18 November. Jonas Okafor: “Ready.”");
        }

        @Test
        void doneOnAnOccasionSayWhich() {
            assertThat(task(operated().sheet(3), "log-roll").doseBold())
                    .isEqualTo("Every time you get in or out of bed.");
        }

        @Test
        void changedByAClinicianSayWhoWhenAndWhy() {
            DaySheet sheet = inWeek3()
                    .fact(
                            JONAS,
                            18,
                            "8 instead of 10, until your hip is easier.",
                            s -> new Fact.DoseEased(s, new RungRef("lying-march", "basic"), EIGHT))
                    .sheet(20);

            Task march = task(sheet, "lying-march");
            assertThat(march.doseBold()).isEqualTo("8 times each side.");
            assertThat(march.changed())
                    .isEqualTo("Changed on 17 November. Jonas Okafor: “8 instead of 10, until your hip is easier.”");
            assertThat(said(march.cause(), "Who said so")).contains("Jonas Okafor, your physical therapist");
        }

        @Test
        void ofTheProgrammeSayWhoSignedIt() {
            assertThat(said(task(inWeek3().sheet(20), "clamshell").cause(), "Why this"))
                    .isEqualTo("Part of the 2–6-week programme. Dr. Marsh signed it on 28 October.");
        }

        private SheetFixtures inWeek3() {
            return operated().fact(JONAS, 14, "You move well.", s -> new Fact.StageAdvanced(s, Phase.WEEKS_2_6, LATER));
        }
    }

    @Nested
    class Lessons {

        @Test
        void sayWhatToKnowAndWhereItIsWritten() {
            assertThat(operated().sheet(8).lessons())
                    .filteredOn(lesson -> lesson.id().equals("pacing-two-hours"))
                    .singleElement()
                    .satisfies(lesson -> {
                        assertThat(lesson.title()).isEqualTo("The two-hour rule");
                        assertThat(lesson.says()).hasSize(3);
                        assertThat(lesson.from()).isEqualTo(7);
                        assertThat(said(lesson.cause(), "Source"))
                                .startsWith("After back surgery: going home, line 22");
                    });
        }

        @Test
        void areOfTheDay() {
            assertThat(operated().sheet(6).lessons())
                    .extracting(DaySheet.Lesson::id)
                    .contains("wound-first")
                    .doesNotContain("pacing-two-hours");
        }
    }

    @Nested
    class Formats {

        @Test
        void theNewestIsTheSecond() {
            assertThat(operated().sheet(3).format()).isEqualTo(2);
        }

        @Test
        void aSheetOfTheFirstIsStillRead() throws IOException {
            byte[] kept = kept("day.v1.json");
            DaySheet sheet = CanonicalJson.read(kept, DaySheet.class);

            assertThat(sheet.format()).isEqualTo(1);
            assertThat(sheet.lessons()).isEmpty();
            assertThat(sheet.restrictions()).isNotEmpty();
            assertThat(sheet.exercises()).isNotEmpty().allSatisfy(task -> {
                assertThat(task.steps()).isNotEmpty();
                assertThat(task.cues()).isEmpty();
                assertThat(task.mistakes()).isEmpty();
            });
        }

        private static byte[] kept(String name) throws IOException {
            try (InputStream file = DaySheet.class.getResourceAsStream("sheets/" + name)) {
                return Objects.requireNonNull(file).readAllBytes();
            }
        }
    }

    @Nested
    class Withheld {

        @Test
        void sayWhenTheyMayCome() {
            assertThat(operated().sheet(3).withheld())
                    .contains(new Held(
                            "pelvic-tilt-draw-in", "Belly draw-in", "clock", List.of("Not before Friday 6 November.")));
        }

        @Test
        void sayWhichLimitForbidsThemAndWhoEndsIt() {
            DaySheet sheet = operated()
                    .fact(
                            MARSH,
                            5,
                            "Straight, for now.",
                            s -> new Fact.LimitTightened(s, new Limit(Demand.BENDING, Amount.level(0))))
                    .fact(JONAS, 14, "Ready.", s -> new Fact.StageAdvanced(s, Phase.WEEKS_2_6, LATER))
                    .sheet(20);

            assertThat(sheet.withheld())
                    .filteredOn(held -> held.id().equals("pelvic-tilt"))
                    .singleElement()
                    .satisfies(held -> assertThat(held.reasons())
                            .containsExactly("It bends your back more than your limit allows. "
                                    + "Not until Dr. Marsh ends that limit."));
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 3, 13, 20, 45, 100, 200})
        void holdNoDoseAndNoInstruction(int day) {
            Pattern dose = Pattern.compile("\\d+ (times|seconds|minutes|sets|pounds)");

            assertThat(operated().reported(2, "RF04").sheet(day).withheld())
                    .flatExtracting(Held::reasons)
                    .noneMatch(reason -> dose.matcher(reason).find());
        }
    }

    @Nested
    class Messages {

        @Test
        void sayThatThereIsNoPlanToTrust() {
            PlanView broken = SheetFixtures.unreadable();
            DaySheet sheet = DaySheets.of(broken, broken.day(SURGERY), "en");

            assertThat(sheet.exercises()).isEmpty();
            assertThat(sheet.messages()).extracting(Note::title).containsExactly("We can’t show your plan");
        }

        @Test
        void sayThatPhaseAndStageDiffer() {
            DaySheet sheet = operated()
                    .fact(JONAS, 14, "Ready.", s -> new Fact.StageAdvanced(s, Phase.WEEKS_2_6, LATER))
                    .sheet(45);

            assertThat(sheet.messages())
                    .contains(new Note(
                            "note",
                            "Weeks 6–12. You stay on the 2–6-week programme",
                            "You go on when Jonas Okafor has checked how you are doing."));
        }

        @Test
        void sayWhatWasAskedAndIsOverdue() {
            assertThat(operated().sheet(40).messages())
                    .extracting(Note::text)
                    .anySatisfy(text -> assertThat(text)
                            .startsWith("On 13 November we asked if the limits on bending, twisting, lifting, sitting"
                                    + " and driving can be eased. The answer is overdue."));
        }

        @Test
        void doNotRepeatAQuestionThatIsOverdue() {
            assertThat(operated().sheet(43).messages())
                    .extracting(Note::title)
                    .contains("We asked Dr. Marsh and have no answer")
                    .doesNotContain("We asked Dr. Marsh");
        }

        @Test
        void quoteTheDangerSignThatWasReported() {
            assertThat(operated().reported(9, "RF03").sheet(10).messages())
                    .containsExactly(new Note(
                            "danger",
                            "Stop all exercises and walks",
                            "On 8 November you told us: “Chest pain, or trouble breathing”. If nobody has talked with"
                                    + " you yet, call now. Somebody from your team has to end this stop."));
        }

        @Test
        void sayThatNobodyHasConfirmedTheSurgery() {
            assertThat(SheetFixtures.assigned(Map.of()).sheet(1).messages())
                    .extracting(Note::title)
                    .contains("Your clinic has not confirmed your surgery yet");
        }

        @Test
        void sayWhenTheSurgeryIs() {
            assertThat(operated().sheet(-3).messages())
                    .extracting(Note::title)
                    .containsExactly("Your surgery is planned for 30 October");
        }
    }

    @Nested
    class Sheets {

        @Test
        void sayWhatComesNextWithoutADose() {
            assertThat(operated().sheet(3).next())
                    .extracting(DaySheet.Coming::when, DaySheet.Coming::text)
                    .contains(tuple("Friday 6 November", "Longer walks"));
            assertThat(operated().sheet(3).next())
                    .filteredOn(coming -> coming.when().equals("Friday 13 November, at the earliest"))
                    .extracting(DaySheet.Coming::text)
                    .anySatisfy(text -> assertThat(text)
                            .startsWith(
                                    "You may go on to the 2–6-week programme, when your therapist has checked how you"
                                            + " are doing")
                            .contains("The wound is dry and closed"));
        }

        @Test
        void doNotChangeWithTheDateAlone() {
            SheetFixtures plan = operated();

            assertThat(plan.sheet(4)).isEqualTo(plan.sheet(3));
        }

        @ParameterizedTest
        @ValueSource(ints = {-3, 0, 3, 20, 45, 100, 200, 400})
        void holdNothingOfThePatientAndNoExclamationMark(int day) {
            byte[] sheet = CanonicalJson.bytes(operated().reported(9).sheet(day));

            assertThat(new String(sheet, UTF_8)).doesNotContain("Ruth", "Keller", "!", "RN");
        }
    }

    private static Line line(DaySheet sheet, String id) {
        return sheet.restrictions().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Task task(DaySheet sheet, String id) {
        return sheet.exercises().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String said(List<Entry> cause, String term) {
        return cause.stream()
                .filter(entry -> entry.term().equals(term))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
