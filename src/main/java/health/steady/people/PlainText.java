package health.steady.people;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text that can be stored and shown: no control characters (PostgreSQL refuses U+0000) and none that turn the reading
 * direction around for what follows. With {@code lines} line breaks and tabs are welcome.
 */
@Constraint(validatedBy = PlainText.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    boolean lines() default false;

    String message() default "{people.text.control-characters}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<PlainText, CharSequence> {

        private boolean lines;

        @Override
        public void initialize(PlainText plainText) {
            lines = plainText.lines();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.chars().noneMatch(c -> isHidden(c) && !(lines && isLayout(c)));
        }

        /** The text without outer blanks, or a refusal to build a command around it. */
        public static String required(String text, int longest) {
            String trimmed = text.strip();
            if (trimmed.isEmpty()
                    || trimmed.length() > longest
                    || trimmed.chars().anyMatch(Validator::isHidden)) {
                throw new IllegalArgumentException("Text is missing, too long or not plain");
            }
            return trimmed;
        }

        /** Whether it can be stored and shown, with lines, and is no longer than that. */
        public static boolean isPlain(String text, int longest) {
            return text.length() <= longest && text.chars().noneMatch(c -> isHidden(c) && !isLayout(c));
        }

        private static boolean isHidden(int c) {
            return Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        }

        private static boolean isLayout(int c) {
            return c == '\n' || c == '\r' || c == '\t';
        }
    }
}
