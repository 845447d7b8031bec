package health.steady.protocol.content;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Engine;
import health.steady.protocol.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** Shipped files, and what becomes of them when something in them is changed. */
final class ContentFixtures {

    static final String PROTOCOL = "lumbar-microdiscectomy.yaml";
    static final String CATALOGUE = "catalogue.yaml";
    static final String SIGNS = "danger-signs.yaml";
    static final String SOURCES = "sources.yaml";

    private final List<ContentFile> files;

    ContentFixtures(List<ContentFile> files) {
        this.files = files;
    }

    /** The microdiscectomy beside what all protocols share. */
    static ContentFixtures shipped() {
        return new ContentFixtures(ShippedFiles.all(new Problems()).stream()
                .filter(file -> !file.isProtocol() || file.name().equals(PROTOCOL))
                .toList());
    }

    static ContentFixtures allShipped() {
        return new ContentFixtures(ShippedFiles.all(new Problems()));
    }

    static ContentFixtures small() {
        return new ContentFixtures(SmallContent.files());
    }

    Rulebook rulebook() {
        assertThat(problems()).isEmpty();
        return RulebookReader.read(files, new Problems()).get(0).rulebook();
    }

    /** What is to mend: {@code <rule> <where>: <message>}. */
    List<String> lint() {
        return lint(rulebook());
    }

    static List<String> lint(Rulebook rulebook) {
        return Engine.lint(rulebook).stream()
                .map(problem -> problem.rule() + " " + problem.where() + ": " + problem.message())
                .toList();
    }

    /** With the first {@code from} of a file changed to {@code to}. */
    ContentFixtures with(String file, String from, String to) {
        List<ContentFile> changed = new ArrayList<>();
        for (ContentFile each : files) {
            if (each.name().equals(file)) {
                assertThat(each.text()).contains(from);
                int at = each.text().indexOf(from);
                String text = each.text().substring(0, at) + to + each.text().substring(at + from.length());
                changed.add(new ContentFile(file, text));
            } else {
                changed.add(each);
            }
        }
        return new ContentFixtures(changed);
    }

    ContentFixtures without(String file) {
        return new ContentFixtures(
                files.stream().filter(each -> !each.name().equals(file)).toList());
    }

    /** Everything that is refused, as it is printed without the line: {@code <file> <path>: <message>}. */
    List<String> problems() {
        return found().stream()
                .map(problem -> problem.file() + " " + problem.path() + ": " + problem.message())
                .toList();
    }

    List<ContentProblem> found() {
        Problems problems = new Problems();
        RulebookReader.read(files, problems);
        try {
            problems.refuse();
            return List.of();
        } catch (InvalidContent refused) {
            return refused.problems();
        }
    }
}
