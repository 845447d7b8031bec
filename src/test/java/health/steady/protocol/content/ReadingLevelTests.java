package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import health.steady.protocol.Exercise;
import health.steady.protocol.Protocol;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Text;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What patients read needs no more than six years of school. */
class ReadingLevelTests {

    private static final double GRADE = 6.0;
    private static final List<Rulebook> SHIPPED = new RulebookReader()
            .shipped().stream().map(ShippedRulebook::rulebook).toList();

    @TestFactory
    Stream<DynamicTest> exercisesReadEasily() {
        return SHIPPED.get(0).catalogue().exercises().values().stream()
                .map(exercise -> easy(exercise.id(), how(exercise)));
    }

    @TestFactory
    Stream<DynamicTest> protocolsReadEasily() {
        return SHIPPED.stream().map(Rulebook::protocol).flatMap(ReadingLevelTests::told);
    }

    @TestFactory
    Stream<DynamicTest> lessonsReadEasily() {
        return ShippedLessons.all().stream().map(lesson -> easy(lesson.id(), lesson.says().stream()));
    }

    @TestFactory
    Stream<DynamicTest> statesReadEasily() {
        return SHIPPED.get(0).dangerSigns().states().stream()
                .map(state -> easy(state.id(), Stream.of(state.ask(), state.say())));
    }

    @TestFactory
    Stream<DynamicTest> questionsReadEasily() {
        return SHIPPED.get(0).dangerSigns().questions().stream()
                .map(question -> easy(question.id(), Stream.of(question.ask())));
    }

    private static Stream<Text> how(Exercise exercise) {
        return Stream.concat(
                Stream.of(exercise.posture()),
                Stream.of(exercise.steps(), exercise.cues(), exercise.mistakes(), exercise.feel(), exercise.stop())
                        .flatMap(List::stream));
    }

    private static Stream<DynamicTest> told(Protocol protocol) {
        String where = protocol.slug() + " ";
        return Stream.of(
                        protocol.restrictions().stream()
                                .map(each -> easy(where + each.id(), Stream.of(each.say(), each.instead()))),
                        protocol.instructions().stream().map(each -> easy(where + each.id(), Stream.of(each.say()))),
                        Stream.of(easy(
                                where + "walking", Stream.of(protocol.walking().advice()))))
                .flatMap(each -> each);
    }

    private static DynamicTest easy(String name, Stream<Text> texts) {
        List<String> lines = texts.map(text -> text.in("en")).toList();
        return dynamicTest(
                name, () -> assertThat(ReadingGrade.of(lines)).as("%s", lines).isLessThanOrEqualTo(GRADE));
    }
}
