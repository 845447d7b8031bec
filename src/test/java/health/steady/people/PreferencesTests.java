package health.steady.people;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.people.Preferences.ClockFace;
import health.steady.people.Preferences.Theme;
import health.steady.people.Preferences.Weights;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PreferencesTests {

    @Test
    void followTheCountryUntilSomebodyChooses() {
        assertThat(Preferences.of("US")).isEqualTo(new Preferences(Weights.POUNDS, ClockFace.H12, Theme.AUTO));
        assertThat(Preferences.of("DE")).isEqualTo(new Preferences(Weights.KILOGRAMS, ClockFace.H24, Theme.AUTO));
    }

    @Test
    void sayTheTimeAsSomebodyReadsIt() {
        assertThat(Preferences.of("US").timeOf(LocalTime.of(19, 42))).isEqualTo("7:42 pm");
        assertThat(Preferences.of("US").timeOf(LocalTime.of(0, 5))).isEqualTo("12:05 am");
        assertThat(Preferences.of("DE").timeOf(LocalTime.of(19, 42))).isEqualTo("19:42");
        assertThat(Preferences.of("DE").timeOf(LocalTime.of(0, 5))).isEqualTo("0:05");
    }

    @Test
    void areThereForASessionThatBeganWithoutThem() {
        var old = new CurrentUser(
                PersonId.random(), ClinicId.random(), Role.PATIENT, "Ruth Keller", null, ZoneOffset.UTC, null);

        assertThat(old.preferences()).isEqualTo(Preferences.of("US"));
    }
}
