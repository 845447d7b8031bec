package health.steady.people.web;

import health.steady.people.domain.ClinicDetails;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A value from a list that we offer. */
@Constraint(validatedBy = Known.Validator.class)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface Known {

    What value();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    enum What {
        COUNTRY,
        ZONE,
        ZONE_OR_NONE
    }

    class Validator implements ConstraintValidator<Known, String> {

        private What what = What.COUNTRY;

        @Override
        public void initialize(Known known) {
            what = known.value();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            if (text == null) {
                return false;
            }
            return switch (what) {
                case COUNTRY -> ClinicDetails.isCountry(text);
                case ZONE -> ZoneId.getAvailableZoneIds().contains(text);
                case ZONE_OR_NONE ->
                    text.isEmpty() || ZoneId.getAvailableZoneIds().contains(text);
            };
        }
    }
}
