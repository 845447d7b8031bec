package health.steady.today.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.DaySheet.Entry;
import health.steady.plan.DaySheet.Lesson;
import health.steady.today.web.TodayPage.ToKnow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the lessons stands open on a day. */
class ToKnowTests {

    private static final List<Lesson> LESSONS =
            List.of(lesson("a", 0), lesson("b", 7), lesson("c", 7), lesson("d", 7), lesson("e", 0));

    @Test
    void isAtMostTwoThatAreNewInTheWeek() {
        assertThat(ToKnow.of(LESSONS, 9).first()).extracting(Lesson::id).containsExactly("b", "c");
        assertThat(ToKnow.of(LESSONS, 13).first()).extracting(Lesson::id).containsExactly("b", "c");
        assertThat(ToKnow.of(LESSONS, 3).first()).extracting(Lesson::id).containsExactly("a", "e");
    }

    @Test
    void isNothingInAWeekThatBringsNothingNew() {
        assertThat(ToKnow.of(LESSONS, 14).first()).isEmpty();
    }

    @Test
    void leavesTheRestOneTapAway() {
        assertThat(ToKnow.of(LESSONS, 9).rest()).extracting(Lesson::id).containsExactly("a", "d", "e");
        assertThat(ToKnow.of(LESSONS, 14).rest()).hasSize(5);
    }

    @Test
    void isEmptyWithoutLessons() {
        assertThat(ToKnow.of(List.of(), 3).isEmpty()).isTrue();
        assertThat(ToKnow.of(LESSONS, 14).isEmpty()).isFalse();
    }

    private static Lesson lesson(String id, int from) {
        return new Lesson(id, "pacing", id, List.of("Rest."), from, List.of(new Entry("Source", "A book")));
    }
}
