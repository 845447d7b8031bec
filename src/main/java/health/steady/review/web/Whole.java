package health.steady.review.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A whole number within bounds, written in digits. With {@code optional}, nothing at all is welcome too. */
@Constraint(validatedBy = Whole.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface Whole {

    int least() default 0;

    int most();

    boolean optional() default false;

    /** Names the field before {@code {review.form.whole}}. */
    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Whole, String> {

        private int least;
        private int most;
        private boolean optional;

        @Override
        public void initialize(Whole whole) {
            least = whole.least();
            most = whole.most();
            optional = whole.optional();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            if (typed == null || typed.isEmpty()) {
                return optional;
            }
            return Typed.isWhole(typed) && Integer.parseInt(typed) >= least && Integer.parseInt(typed) <= most;
        }
    }
}
