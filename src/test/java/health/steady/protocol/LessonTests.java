package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LessonTests {

    private static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));
    private static final List<Text> SAYS = List.of(Text.english("Walk a little every day."));
    private static final Procedure LUMBAR =
            new Procedure("DISCECTOMY", "LUMBAR", false, Text.english("Lumbar microdiscectomy"));

    @Test
    void saysSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Lesson("walking", "walking", SAYS.get(0), List.of(), 0, null, Set.of(), Set.of(), SOURCES))
                .withMessage("Lesson walking says nothing");
    }

    @Test
    void isForEveryProcedureUnlessItSaysWhich() {
        assertThat(lesson(Set.of(), Set.of()).isFor(LUMBAR)).isTrue();
        assertThat(lesson(Set.of("DISCECTOMY"), Set.of("LUMBAR")).isFor(LUMBAR)).isTrue();
        assertThat(lesson(Set.of("FUSION"), Set.of()).isFor(LUMBAR)).isFalse();
        assertThat(lesson(Set.of(), Set.of("CERVICAL")).isFor(LUMBAR)).isFalse();
        assertThat(lesson(Set.of("DISCECTOMY"), Set.of("CERVICAL")).isFor(LUMBAR))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"13, 42, false", "14, 42, true", "41, 42, true", "42, 42, false", "42, , true", "13, , false"})
    void isShownFromItsFirstDayUntilTheDayBeforeItsEnd(int day, @Nullable Integer before, boolean shown) {
        Lesson lesson = new Lesson("walking", "walking", SAYS.get(0), SAYS, 14, before, Set.of(), Set.of(), SOURCES);

        assertThat(lesson.isShownOn(day)).isEqualTo(shown);
    }

    private static Lesson lesson(Set<String> kinds, Set<String> regions) {
        return new Lesson("walking", "walking", SAYS.get(0), SAYS, 0, null, kinds, regions, SOURCES);
    }
}
