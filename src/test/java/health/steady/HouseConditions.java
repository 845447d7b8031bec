package health.steady;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowingConsumer;
import org.jspecify.annotations.NullMarked;

/** What the rules of {@link ArchitectureTests} look for in the classes. */
final class HouseConditions {

    private HouseConditions() {}

    static ArchCondition<JavaClass> nowWithoutAClock() {
        return accessing(
                "ask for now without a clock",
                target -> target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().equals("now")
                        && target instanceof AccessTarget.CodeUnitCallTarget call
                        && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    static ArchCondition<JavaClass> callsTheMachinesClock() {
        return accessing(
                "read the machine's clock",
                target -> target.getOwner().isEquivalentTo(System.class)
                                && Set.of("currentTimeMillis", "nanoTime").contains(target.getName())
                        || target.getOwner().isAssignableTo(Date.class)
                        || target.getOwner().isAssignableTo(Calendar.class));
    }

    static ArchCondition<JavaClass> callsRandomness() {
        return accessing(
                "use randomness",
                target -> target.getOwner().isAssignableTo(Random.class)
                        || target.getOwner().isEquivalentTo(UUID.class)
                                && target.getName().equals("randomUUID")
                        || target.getOwner().isEquivalentTo(Math.class)
                                && target.getName().equals("random"));
    }

    static ArchCondition<JavaCodeUnit> takeNoOptional() {
        return new ArchCondition<>("take no Optional") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                boolean takesOne = !unit.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Optional.class));
                events.add(new SimpleConditionEvent(unit, !takesOne, unit.getDescription() + " takes an Optional"));
            }
        };
    }

    static ThrowingConsumer<JavaPackage> beDocumentedAndNullMarked() {
        return room -> {
            assertThat(room.isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked on the package-info of %s", room.getName())
                    .isTrue();
            assertThat(Path.of("src/main/java", room.getName().split("\\.")).resolve("package-info.java"))
                    .content()
                    .as("paragraph on the package-info of %s", room.getName())
                    .startsWith("/**");
        };
    }

    static Set<JavaPackage> packagesOf(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    private static ArchCondition<JavaClass> accessing(String description, Predicate<AccessTarget> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass subject, ConditionEvents events) {
                for (JavaAccess<?> access : subject.getAccessesFromSelf()) {
                    events.add(new SimpleConditionEvent(
                            access, forbidden.test(access.getTarget()), access.getDescription()));
                }
            }
        };
    }
}
