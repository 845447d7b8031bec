package health.steady.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictTests {

    private static final List<Citation> SOURCES = List.of(new Citation("proposed", "a test"));
    private static final Text WORDS = Text.english("Two weeks");
    private static final Conflict.Position POSITION = new Conflict.Position(WORDS, SOURCES);
    private static final Procedure DISCECTOMY = new Procedure("DISCECTOMY", "LUMBAR", false, WORDS);

    @Test
    void hasTwoSides() {
        assertThat(conflict(List.of(POSITION, POSITION), Set.of()).positions()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> conflict(List.of(POSITION), Set.of()));
    }

    @Test
    void mattersForEveryProcedureUnlessItSaysWhich() {
        List<Conflict.Position> both = List.of(POSITION, POSITION);

        assertThat(conflict(both, Set.of()).matters(DISCECTOMY)).isTrue();
        assertThat(conflict(both, Set.of("DISCECTOMY", "FUSION")).matters(DISCECTOMY))
                .isTrue();
        assertThat(conflict(both, Set.of("FUSION")).matters(DISCECTOMY)).isFalse();
    }

    @Test
    void isPartOfARulebookForWhichItMatters() {
        Rulebook old = RulebookFixtures.microdiscectomy();
        List<Conflict.Position> both = List.of(POSITION, POSITION);
        Conflict everybodys = conflict(both, Set.of());
        Lesson lesson = new Lesson("walking", "walking", WORDS, List.of(WORDS), 0, null, Set.of(), Set.of(), SOURCES);
        Lesson fusions =
                new Lesson("brace", "brace", WORDS, List.of(WORDS), 0, null, Set.of("FUSION"), Set.of(), SOURCES);

        Rulebook rulebook = new Rulebook(
                old.digest(),
                old.protocol(),
                old.catalogue(),
                old.dangerSigns(),
                List.of(everybodys, conflict(both, Set.of("FUSION"))),
                List.of(fusions, lesson),
                old.sources());

        assertThat(rulebook.conflicts()).containsExactly(everybodys);
        assertThat(rulebook.lessons()).containsExactly(lesson);
    }

    private static Conflict conflict(List<Conflict.Position> positions, Set<String> kinds) {
        return new Conflict(
                "length", WORDS, positions, WORDS, null, null, Set.of(), Set.of(), kinds, Set.of(), SOURCES);
    }
}
