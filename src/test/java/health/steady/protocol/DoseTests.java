package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoseTests {

    private static final Dose USUAL = new Dose(2, 10, 5, 60, false, Amount.pounds("3"), 0, 2, Set.of());

    static Stream<Supplier<Dose>> senseless() {
        return Stream.of(
                () -> Dose.repetitions(11, 10, 1),
                () -> Dose.repetitions(-1, 10, 1),
                () -> Dose.repetitions(1, 101, 1),
                () -> Dose.repetitions(1, 10, 0),
                () -> Dose.repetitions(1, 10, 13),
                () -> Dose.repetitions(1, 0, 1),
                () -> Dose.minutes(121, 1),
                () -> Dose.minutes(0, 1),
                () -> new Dose(1, 10, 301, 0, false, null, 0, 1, Set.of()),
                () -> new Dose(1, 10, 0, 601, false, null, 0, 1, Set.of()),
                () -> new Dose(1, 10, 0, 0, false, Amount.minutes(5), 0, 1, Set.of()));
    }

    static Stream<Dose> more() {
        return Stream.of(
                new Dose(3, 10, 5, 60, false, Amount.pounds("3"), 0, 2, Set.of()),
                new Dose(2, 11, 5, 60, false, Amount.pounds("3"), 0, 2, Set.of()),
                new Dose(2, 10, 6, 60, false, Amount.pounds("3"), 0, 2, Set.of()),
                new Dose(2, 10, 5, 30, false, Amount.pounds("3"), 0, 2, Set.of()),
                new Dose(2, 10, 5, 60, true, Amount.pounds("3"), 0, 2, Set.of()),
                new Dose(2, 10, 5, 60, false, Amount.of("2", Unit.KILOGRAMS), 0, 2, Set.of()),
                new Dose(2, 10, 5, 60, false, Amount.pounds("3"), 5, 2, Set.of()),
                new Dose(2, 10, 5, 60, false, Amount.pounds("3"), 0, 3, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void rejectsWhatMakesNoSense(Supplier<Dose> dose) {
        assertThatIllegalArgumentException().isThrownBy(dose::get);
    }

    @ParameterizedTest
    @MethodSource("more")
    void exceedsAnotherWhenAnyPartIsMore(Dose more) {
        assertThat(more.exceeds(USUAL)).isTrue();
        assertThat(USUAL.exceeds(more)).isFalse();
    }

    @Test
    void moreDaysAWeekExceedFewer() {
        Dose twice =
                new Dose(2, 10, 5, 60, false, Amount.pounds("3"), 0, 2, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));

        assertThat(USUAL.exceeds(twice)).isTrue();
        assertThat(twice.exceeds(USUAL)).isFalse();
    }

    @Test
    void doesNotExceedItself() {
        assertThat(USUAL.exceeds(USUAL)).isFalse();
    }

    @Test
    void withoutDaysIsForEveryDay() {
        assertThat(DayOfWeek.values()).allMatch(USUAL::on);
    }

    @Test
    void withDaysIsForThemOnly() {
        Dose monday = new Dose(1, 10, 0, 0, false, null, 0, 1, Set.of(DayOfWeek.MONDAY));

        assertThat(monday.on(DayOfWeek.MONDAY)).isTrue();
        assertThat(monday.on(DayOfWeek.TUESDAY)).isFalse();
    }
}
