package health.steady.plan;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.AskedDays.Trouble;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedDaysTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 1, 1);

    @Test
    void fillsInWhatWasNotTyped() {
        AskedDays days = AskedDays.of(null, null, FIRST.minusDays(9), FIRST.plusDays(3), FIRST, LAST);

        assertThat(days.earlier()).isEqualTo(FIRST);
        assertThat(days.later()).isEqualTo(FIRST.plusDays(3));
        assertThat(days.isSwapped()).isFalse();
    }

    @Test
    void putsThemInOrder() {
        AskedDays days = asked("2026-11-20", "2026-11-03");

        assertThat(days.isSwapped()).isTrue();
        assertThat(days.earlier()).isEqualTo("2026-11-03");
        assertThat(days.later()).isEqualTo("2026-11-20");
        assertThat(asked("2026-11-03", "2026-11-03").isSwapped()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-1-1", "20261101"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(asked(typed, "2026-11-03").fromTrouble()).isEqualTo(Trouble.UNREADABLE);
        assertThat(asked("2026-11-03", typed).toTrouble()).isEqualTo(Trouble.UNREADABLE);
        assertThat(asked(typed, "2026-11-03").isAnswerable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31,OUTSIDE", "2026-11-01,", "2028-01-01,", "2028-01-02,OUTSIDE", "+999999999-12-31,OUTSIDE"})
    void refusesWhatThePlanSaysNothingAbout(String typed, Trouble trouble) {
        assertThat(asked(typed, typed).fromTrouble()).isEqualTo(trouble);
    }

    @Test
    void refusesTooManyDaysAtTheSecondDay() {
        String last = FIRST.plusDays(LookingBack.MOST_DAYS - 1).toString();
        String beyond = FIRST.plusDays(LookingBack.MOST_DAYS).toString();

        assertThat(asked(FIRST.toString(), last).isAnswerable()).isTrue();
        assertThat(asked(FIRST.toString(), beyond).toTrouble()).isEqualTo(Trouble.TOO_FAR_APART);
        assertThat(asked(beyond, FIRST.toString()).toTrouble()).isEqualTo(Trouble.TOO_FAR_APART);
        assertThat(asked(FIRST.toString(), beyond).fromTrouble()).isNull();
    }

    private static AskedDays asked(String from, String to) {
        return AskedDays.of(from, to, FIRST, FIRST, FIRST, LAST);
    }
}
