package health.steady.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.DaySheet;
import health.steady.plan.PlanView;
import health.steady.plan.Stretch;
import health.steady.plan.Telling;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** What a patient was told, in stretches of days that said the same. */
class ToldWordsTests {

    private static final LocalDate SURGERY = SheetFixtures.SURGERY;

    private final SheetFixtures fixtures = SheetFixtures.operated()
            .fact(
                    SheetFixtures.MARSH,
                    20,
                    "You lift well.",
                    signature -> new Fact.RestrictionReleased(signature, "lifting-8lb"));

    @Test
    void holdsEveryDayOnce() {
        List<Stretch> told = told(day -> day % 9 != 0);

        assertThat(told.stream()
                        .flatMap(stretch ->
                                stretch.from().datesUntil(stretch.to().plusDays(1))))
                .containsExactlyElementsOf(
                        SURGERY.datesUntil(SURGERY.plusDays(101)).toList());
        assertThat(told).filteredOn(stretch -> !stretch.isOpened()).hasSize(12);
    }

    @Test
    void beginsAnewWhereALimitEndsAndSaysWhy() {
        assertThat(told(day -> true))
                .filteredOn(stretch -> stretch.from().equals(SURGERY.plusDays(20)))
                .singleElement()
                .satisfies(stretch -> {
                    assertThat(stretch.because())
                            .extracting(Telling::title)
                            .containsExactly("This limit has ended: “Lift at most 8 pounds”");
                    assertThat(stretch.sayings().get(0).limits())
                            .extracting(DaySheet.Line::id)
                            .doesNotContain("lifting-8lb");
                });
    }

    @Test
    void saysWhyAlsoWhenTheDayOfTheChangeWasNotOpened() {
        assertThat(told(day -> day < 18 || day > 25))
                .filteredOn(stretch -> stretch.from().equals(SURGERY.plusDays(26)))
                .singleElement()
                .satisfies(stretch -> assertThat(stretch.because()).hasSize(1));
    }

    @Test
    void neverBeginsAnewForADayOfRest() {
        List<Stretch> told = told(day -> true);

        for (int i = 1; i < told.size(); i++) {
            assertThat(told.get(i).sayings().get(0).limits())
                    .isNotEqualTo(told.get(i - 1).sayings().get(0).limits());
        }
    }

    private List<Stretch> told(IntPredicate opened) {
        PlanView plan = fixtures.plan();
        List<KeptSheet> sheets = new ArrayList<>();
        for (int day = 0; day <= 100; day++) {
            LocalDate date = SURGERY.plusDays(day);
            if (opened.test(day)) {
                var at = date.atTime(8, 0).toInstant(ZoneOffset.UTC);
                sheets.add(new KeptSheet(date, at, at, DaySheets.of(plan, plan.day(date), "en")));
            }
        }
        Words words = new Words("en");
        StepWords steps = new StepWords(plan, SURGERY.minusDays(1), SURGERY.plusDays(100), words);
        return new ToldWords(plan, Demand.LIFTING, steps, words, ZoneOffset.UTC)
                .stretches(sheets, SURGERY, SURGERY.plusDays(100));
    }
}
