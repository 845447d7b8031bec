package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.SURGEON;
import static health.steady.plan.domain.PlanStory.SURGERY;
import static health.steady.plan.domain.SheetFixtures.JONAS;
import static health.steady.plan.domain.SheetFixtures.MARSH;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.DaySheet.Line;
import health.steady.plan.DaySheet.Note;
import health.steady.plan.Decision;
import health.steady.plan.Paper;
import health.steady.plan.PlanView;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Fact;
import health.steady.protocol.Phase;
import health.steady.protocol.Reason;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws L1 and L6 for what nobody can take back: a paper is compared with the engine's own days. */
class PaperWordsTests {

    private static final int WEEK = 7;
    private static final int LAST = 210;

    static Stream<String> histories() {
        return HISTORIES.keySet().stream();
    }

    private static final Map<String, Supplier<PlanView>> HISTORIES = Map.of(
            "unconfirmed", () -> view(PlanStory.assigned()),
            "confirmed", () -> SheetFixtures.operated().plan(),
            "advanced in the middle of a week", PaperWordsTests::advanced,
            "released in the middle of a week", PaperWordsTests::released,
            "a sign is open",
                    () -> SheetFixtures.operated().reported(20, sign()).plan(),
            "eased", () -> view(PlanStory.operated().onDay(20).reportsPain(7)),
            "paused",
                    () -> SheetFixtures.operated()
                            .fact(MARSH, 10, "", Fact.PlanPaused::new)
                            .plan());

    @ParameterizedTest
    @MethodSource("histories")
    void holdsOnlyWhatEachOfItsDaysOffers(String history) {
        PlanView plan = HISTORIES.get(history).get();
        for (int day = -3; day <= LAST; day++) {
            List<DayPlan> days = days(plan, day);
            for (Paper.Row row : paper(plan, day, WEEK).exercises()) {
                for (int i = 0; i < WEEK; i++) {
                    String id = row.task().id();
                    boolean offered = offers(days.get(i), id, row.task().rung());
                    assertThat(row.due().get(i))
                            .as("%s on day %d + %d", id, day, i)
                            .isEqualTo(offered);
                    assertThat(offered || rests(days.get(i), id))
                            .as("%s is offered or rests on day %d + %d", id, day, i)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void leavesOutNothingThatStaysTheSame(String history) {
        PlanView plan = HISTORIES.get(history).get();
        for (int day = 0; day <= LAST; day++) {
            Paper paper = paper(plan, day, WEEK);
            if (paper.programme()) {
                List<DayPlan> days = days(plan, day);
                Set<String> always = new LinkedHashSet<>();
                for (Offer offer : days.get(0).exercises()) {
                    boolean same =
                            days.stream().allMatch(each -> each.exercises().contains(offer));
                    if (same) {
                        always.add(offer.exercise().id());
                    }
                }
                assertThat(paper.exercises().stream().map(row -> row.task().id()))
                        .as("day %d", day)
                        .containsAll(always);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void holdsEveryLimitOfEachOfItsDays(String history) {
        PlanView plan = HISTORIES.get(history).get();
        for (int day = 0; day <= LAST; day++) {
            Set<String> limits = new LinkedHashSet<>();
            days(plan, day)
                    .forEach(each ->
                            each.restrictions().stream().map(InForce::id).forEach(limits::add));

            assertThat(paper(plan, day, WEEK).sheet().restrictions())
                    .as("day %d", day)
                    .extracting(Line::id)
                    .containsExactlyInAnyOrderElementsOf(limits);
        }
    }

    @Test
    void walksNoMoreThanTheShortestDay() {
        PlanView plan = view(PlanStory.operated());
        for (int day = 0; day <= LAST; day++) {
            int shortest = days(plan, day).stream()
                    .mapToInt(
                            each -> each.walking() == null ? 0 : each.walking().minutes())
                    .min()
                    .orElseThrow();
            var walk = paper(plan, day, WEEK).sheet().walking();

            assertThat(walk == null ? 0 : walk.minutes()).as("day %d", day).isEqualTo(shortest);
        }
    }

    @Test
    void printsAWholeDayAsTheEngineHoldsIt() {
        PlanView plan = view(PlanStory.operated());
        for (int day = 0; day <= LAST; day++) {
            assertThat(paper(plan, day, 1).exercises())
                    .extracting(row -> row.task().id())
                    .containsExactlyElementsOf(days(plan, day).get(0).exercises().stream()
                            .map(offer -> offer.exercise().id())
                            .toList());
        }
    }

    @Test
    void keepsALimitThatEndsInTheMiddleOfTheWeek() {
        PlanView plan = released();

        assertThat(days(plan, 16).get(0).restrictions()).extracting(InForce::id).contains("bending-1");
        assertThat(days(plan, 17).get(0).restrictions()).extracting(InForce::id).doesNotContain("bending-1");
        assertThat(paper(plan, 14, WEEK).sheet().restrictions())
                .extracting(Line::id)
                .contains("bending-1");
        assertThat(paper(plan, 17, WEEK).sheet().restrictions())
                .extracting(Line::id)
                .doesNotContain("bending-1");
    }

    @Test
    void leavesOutWhatANewStageBringsInTheMiddleOfTheWeek() {
        PlanView plan = advanced();
        Set<String> before = offered(paper(plan, 10, WEEK));
        Set<String> between = offered(paper(plan, 14, WEEK));
        Set<String> after = offered(paper(plan, 17, WEEK));

        assertThat(after).isNotEqualTo(before);
        assertThat(between).allMatch(id -> before.contains(id) && after.contains(id));
    }

    @Test
    void saysWhyThereIsNothingToDoAndPrintsNoExerciseThen() {
        String sign = sign();
        expectsNothing(SheetFixtures.operated().reported(5, sign).plan(), 6, "told us");
        expectsNothing(view(PlanStory.operated().onDay(5).signs(SURGEON, new Decision.Pause())), 6, "paused");
        expectsNothing(view(PlanStory.operated().onDay(5).signs(SURGEON, new Decision.Close())), 6, "ended");
        expectsNothing(view(PlanStory.assigned()), -3, "begins");
        expectsNothing(SheetFixtures.unreadable(), 6, "Call your clinic");
    }

    @Test
    void isValidOnItsDayOrUntilTheLastOfTheWeek() {
        PlanView plan = view(PlanStory.operated());

        assertThat(paper(plan, 20, 1).validUntil()).isEqualTo(SURGERY.plusDays(20));
        assertThat(paper(plan, 20, WEEK).validUntil()).isEqualTo(SURGERY.plusDays(26));
        assertThat(paper(plan, 20, WEEK).days()).hasSize(WEEK).startsWith(SURGERY.plusDays(20));
    }

    @Test
    void namesWhoSigned() {
        SheetFixtures story = SheetFixtures.operated();

        assertThat(new PaperWords(story.plan(), "en")
                        .of(SheetFixtures.SURGERY, 1)
                        .signers())
                .containsExactly("Dr. Helen Marsh, your surgeon", "Priya Nair, from your surgeon’s team");
    }

    private static void expectsNothing(PlanView plan, int day, String said) {
        Paper paper = paper(plan, day, WEEK);

        assertThat(paper.programme()).isFalse();
        assertThat(paper.exercises()).isEmpty();
        assertThat(paper.sheet().exercises()).isEmpty();
        assertThat(paper.sheet().walking()).isNull();
        assertThat(paper.sheet().messages()).extracting(Note::text).anyMatch(text -> text.contains(said));
    }

    /** From day 17 on. */
    private static PlanView released() {
        return SheetFixtures.operated()
                .reported(16)
                .fact(MARSH, 17, "", signature -> new Fact.RestrictionReleased(signature, "bending-1"))
                .plan();
    }

    /** From day 17 on, with all that is asked. */
    private static PlanView advanced() {
        SheetFixtures story = SheetFixtures.operated();
        for (String finding : List.of("wound-dry", "walks-often", "pain-settles")) {
            story.fact(JONAS, 16, "", signature -> new Fact.FindingMet(signature, finding));
        }
        return story.fact(JONAS, 17, "", signature -> new Fact.StageAdvanced(signature, Phase.WEEKS_2_6))
                .plan();
    }

    private static String sign() {
        return PlanStory.rulebook().dangerSigns().signs().stream()
                .map(DangerSign::id)
                .findFirst()
                .orElseThrow();
    }

    private static PlanView view(PlanStory story) {
        return SheetFixtures.view(story.course());
    }

    private static Paper paper(PlanView plan, int day, int days) {
        return new PaperWords(plan, "en").of(surgery(plan).plusDays(day), days);
    }

    private static Set<String> offered(Paper paper) {
        return paper.exercises().stream().map(row -> row.task().id()).collect(Collectors.toSet());
    }

    /** As its surgeon dated it. */
    private static LocalDate surgery(PlanView plan) {
        return plan.course().history().facts().stream()
                .filter(Fact.PlanAssigned.class::isInstance)
                .map(fact -> ((Fact.PlanAssigned) fact).surgeryOn())
                .findFirst()
                .orElse(SheetFixtures.SURGERY);
    }

    private static List<DayPlan> days(PlanView plan, int day) {
        LocalDate first = surgery(plan).plusDays(day);
        return first.datesUntil(first.plusDays(WEEK)).map(plan::day).toList();
    }

    private static boolean offers(DayPlan day, String exercise, String rung) {
        return day.exercises().stream()
                .anyMatch(offer -> offer.exercise().id().equals(exercise)
                        && offer.rung().id().equals(rung));
    }

    private static boolean rests(DayPlan day, String exercise) {
        return day.withheld().stream()
                .filter(held -> held.exercise().id().equals(exercise))
                .map(Withheld::reasons)
                .anyMatch(reasons -> reasons.stream().allMatch(reason -> reason.kind() == Reason.Kind.REST_DAY));
    }
}
