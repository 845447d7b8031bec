package health.steady.today.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTests {

    @ParameterizedTest
    @CsvSource({"911,911", "(312) 555-0142,3125550142", "+49 89 12 34,+498912 34", "' 112 ',112"})
    void isDialledWithoutWhatIsThereToBeRead(String number, String tel) {
        assertThat(Phone.of(number).tel()).isEqualTo(tel.replace(" ", ""));
    }
}
