package health.steady.site.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Reports problems in the order of the page, which is the order in which a form record names its fields. */
class InPageOrder extends SpringValidatorAdapter {

    InPageOrder(Validator validator) {
        super(validator);
    }

    @Override
    protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
        Set<ConstraintViolation<Object>> ordered = violations.stream()
                .sorted(Comparator.comparing(InPageOrder::place).thenComparing(ConstraintViolation::getMessage))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        super.processConstraintViolations(ordered, errors);
    }

    private static String place(ConstraintViolation<?> violation) {
        var place = new StringBuilder();
        @Nullable Class<?> type = violation.getRootBeanClass();
        for (Path.Node node : violation.getPropertyPath()) {
            @Nullable RecordComponent[] components = type == null ? null : type.getRecordComponents();
            int index = components == null ? 0 : indexOf(node.getName(), components);
            place.append("%03d.".formatted(index));
            type = components == null || index == components.length ? null : components[index].getType();
        }
        return place.toString();
    }

    private static int indexOf(@Nullable String name, RecordComponent[] components) {
        return (int) Arrays.stream(components)
                .takeWhile(component -> !component.getName().equals(name))
                .count();
    }
}
