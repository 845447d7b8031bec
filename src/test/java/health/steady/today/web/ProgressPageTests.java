package health.steady.today.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.Happened;
import health.steady.progress.Chart;
import health.steady.progress.Chart.Bar;
import health.steady.progress.Chart.Line;
import health.steady.progress.DayFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressPageTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void breaksTheLineOnADayWithoutAReport() {
        Chart chart = page(
                        day(0, 6, null, null), day(1, 5, null, null), day(2, null, null, null), day(3, 3, null, null))
                .pain()
                .chart();

        assertThat(chart.lines()).filteredOn(line -> line.kind().equals("line")).hasSize(2);
        assertThat(chart.points())
                .filteredOn(point -> point.kind().equals("dot"))
                .hasSize(3);
    }

    @Test
    void drawsWorsePainHigher() {
        Chart chart = page(day(0, 6, null, null), day(1, 2, null, null)).pain().chart();

        List<Integer> heights = chart.points().stream()
                .filter(point -> point.kind().equals("dot"))
                .map(Chart.Point::y)
                .toList();
        assertThat(heights.get(0)).isLessThan(heights.get(1));
    }

    @Test
    void countsTheDaysOnWhichTheGoalWasWalked() {
        ProgressPage page = page(day(0, null, 30, null), day(1, null, 36, null), day(2, null, null, null));

        assertThat(page.walks().reported()).isEqualTo(2);
        assertThat(page.walks().reached()).isEqualTo(1);
        assertThat(page.walks().chart().bars()).hasSize(2);
        assertThat(page.walks().chart().lines()).extracting(Line::kind).containsExactly("line-goal");
    }

    @Test
    void countsExercisesOnDaysWithAReportOnly() {
        ProgressPage page = page(day(0, null, null, 2), day(1, null, null, null), day(2, null, null, 4));

        assertThat(page.exercises().done()).isEqualTo(6);
        assertThat(page.exercises().offered()).isEqualTo(8);
        assertThat(page.exercises().chart().bars())
                .extracting(Bar::kind)
                .containsExactlyInAnyOrder("frame", "frame", "frame", "bar", "bar");
    }

    @Test
    void drawsNothingOfWhatNobodyReported() {
        ProgressPage page = page(day(0, null, null, null));

        assertThat(page.pain()).isNull();
        assertThat(page.walks()).isNull();
        assertThat(page.exercises()).isNull();
    }

    @Test
    void marksTheDaysOnWhichThePlanChanged() {
        List<DayFigures> days =
                IntStream.range(0, 28).mapToObj(each -> day(each, 3, 20, 1)).toList();
        List<Happened> happened = List.of(changed(40), changed(5), changed(5), changed(-1));

        ProgressPage page = ProgressPage.of(days, "back", happened, FIRST, FIRST.plusDays(27));

        assertThat(page.changes()).hasSize(2);
        assertThat(page.pain().chart().marks()).hasSize(1);
        assertThat(page.walks().chart().marks()).isEqualTo(page.pain().chart().marks());
    }

    @Test
    void staysInsideItsFrame() {
        List<DayFigures> days = IntStream.range(0, 28)
                .mapToObj(each -> day(each, each % 11, each * 20, 4))
                .toList();
        ProgressPage page = ProgressPage.of(days, "back", List.of(), FIRST, FIRST.plusDays(27));

        for (Chart chart : List.of(
                page.pain().chart(), page.walks().chart(), page.exercises().chart())) {
            assertThat(chart.points())
                    .allSatisfy(point -> assertThat(point.x()).isBetween(44, 472))
                    .allSatisfy(point -> assertThat(point.y()).isBetween(16, 150));
            assertThat(chart.bars())
                    .allSatisfy(bar -> assertThat(bar.y()).isBetween(16, 150))
                    .allSatisfy(bar -> assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(472));
        }
    }

    @Test
    void leadsToTheDaysBeforeAndAfter() {
        List<DayFigures> days = List.of(day(30, 1, null, null), day(31, 1, null, null));

        ProgressPage page = ProgressPage.of(days, "back", List.of(), FIRST, FIRST.plusDays(40));

        assertThat(page.earlier()).isEqualTo("/today/progress?until=2026-11-30");
        assertThat(page.later()).isEqualTo("/today/progress?until=2026-12-11");
        ProgressPage whole = ProgressPage.of(days, "back", List.of(), FIRST.plusDays(30), FIRST.plusDays(31));
        assertThat(whole.earlier()).isNull();
        assertThat(whole.later()).isNull();
    }

    private static ProgressPage page(DayFigures... days) {
        return ProgressPage.of(List.of(days), "back", List.of(), FIRST, FIRST.plusDays(days.length - 1L));
    }

    private static Happened changed(int day) {
        return new Happened(FIRST.plusDays(day), "Something", "Somebody");
    }

    private static DayFigures day(int day, @Nullable Integer pain, @Nullable Integer walked, @Nullable Integer done) {
        return new DayFigures(FIRST.plusDays(day), pain, pain, walked, 36, done, 4);
    }
}
