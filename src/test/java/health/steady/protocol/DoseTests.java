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

    @Test
    void reachesToItsBounds() {
        Dose most = new Dose(10, 100, 300, 600, true, null, 120, 12, Set.of());

        assertThat(most.exceeds(USUAL)).isTrue();
        assertThat(Dose.repetitions(0, 1, 1).sets()).isZero();
        assertThat(Dose.minutes(1, 1).minutes()).isEqualTo(1);
    }

    @Test
    void easedIsAboutHalfOfItAndNeverNothing() {
        assertThat(Dose.repetitions(2, 9, 3).eased()).isEqualTo(Dose.repetitions(2, 5, 3));
        assertThat(Dose.repetitions(2, 1, 3).eased()).isEqualTo(Dose.repetitions(2, 1, 3));
        assertThat(Dose.minutes(8, 2).eased()).isEqualTo(Dose.minutes(4, 2));
    }

    /** Each part of {@link #more()} is one more: the less of the two is the usual dose, either way round. */
    @ParameterizedTest
    @MethodSource("more")
    void noMoreThanAnotherHasTheLessOfEachPart(Dose more) {
        assertThat(more.noMoreThan(USUAL)).isEqualTo(USUAL);
        assertThat(USUAL.noMoreThan(more)).isEqualTo(USUAL);
    }

    @Test
    void noMoreThanAnotherMixesBoth() {
        Dose one = new Dose(3, 8, 10, 30, true, Amount.pounds("5"), 0, 3, Set.of(DayOfWeek.MONDAY));
        Dose other = new Dose(2, 12, 5, 60, false, null, 0, 2, Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY));

        Dose less = new Dose(2, 8, 5, 60, false, null, 0, 2, Set.of(DayOfWeek.MONDAY));
        assertThat(one.noMoreThan(other)).isEqualTo(less);
        assertThat(other.noMoreThan(one)).isEqualTo(less);
    }

    @Test
    void noMoreThanAnotherKeepsItsOwnDaysAndUnitWhereTheyAreAsMuch() {
        Dose monday = new Dose(1, 8, 0, 0, false, Amount.of("0", Unit.KILOGRAMS), 0, 1, Set.of(DayOfWeek.MONDAY));
        Dose friday = new Dose(1, 8, 0, 0, false, Amount.pounds("0"), 0, 1, Set.of(DayOfWeek.FRIDAY));

        assertThat(monday.noMoreThan(friday)).isEqualTo(monday);
        assertThat(friday.noMoreThan(monday)).isEqualTo(friday);
    }

    @Test
    void repetitionsAreNotLessThanMinutes() {
        Dose repetitions = Dose.repetitions(3, 15, 3);
        Dose minutes = Dose.minutes(10, 1);

        assertThat(repetitions.noMoreThan(minutes)).isEqualTo(repetitions);
        assertThat(minutes.noMoreThan(repetitions)).isEqualTo(minutes);
        assertThat(minutes.noMoreThan(Dose.minutes(5, 3))).isEqualTo(Dose.minutes(5, 1));
    }
}
