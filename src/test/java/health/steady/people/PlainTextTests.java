package health.steady.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Note(
            @PlainText String line, @PlainText(lines = true) String lines) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë Ñandú", "<b>bold</b>", "🦴", "O’Brien", "می‌خواهم", "'; drop table person; --"})
    void isWhatPeopleWrite(String text) {
        assertThat(VALIDATOR.validate(new Note(text, text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u202eevil", "\u2066x"})
    void holdsNothingHidden(String text) {
        assertThat(VALIDATOR.validate(new Note(text, text))).hasSize(2);
    }

    @Test
    void mayHaveLinesWhereLinesAreMeant() {
        assertThat(VALIDATOR.validate(new Note("a\nb", "a\r\n\tb")))
                .extracting(problem -> problem.getPropertyPath().toString())
                .containsExactly("line");
    }

    @Test
    void isRequiredToSaySomething() {
        assertThat(PlainText.Validator.required("  Ruth ", 5)).isEqualTo("Ruth");
        assertThatIllegalArgumentException().isThrownBy(() -> PlainText.Validator.required(" \u2003 ", 5));
        assertThatIllegalArgumentException().isThrownBy(() -> PlainText.Validator.required("Ruth K", 5));
        assertThatIllegalArgumentException().isThrownBy(() -> PlainText.Validator.required("a\u0000", 5));
    }
}
