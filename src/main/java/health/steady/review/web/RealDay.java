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

/** A day that exists: not empty, and not the 30th of February. */
@Constraint(validatedBy = RealDay.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface RealDay {

    /** What the day is of, as a message key in braces. */
    String label();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<RealDay, TypedDate> {

        private String label = "";

        @Override
        public void initialize(RealDay day) {
            label = day.label();
        }

        @Override
        public boolean isValid(@Nullable TypedDate typed, ConstraintValidatorContext context) {
            if (typed == null || typed.orNull() != null) {
                return true;
            }
            String wrong = typed.isEmpty() ? "{review.form.day.missing}" : "{review.form.day.unreal}";
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(label + ": " + wrong).addConstraintViolation();
            return false;
        }
    }
}
