package health.steady.protocol.content;

import health.steady.protocol.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The protocols of {@code docs/protocols/examples}, each beside the shipped catalogue, danger signs and sources. */
final class ExampleRulebooks {

    private static final Path WHERE = Path.of("docs/protocols/examples");

    private ExampleRulebooks() {}

    static List<Rulebook> all() {
        try (var files = Files.list(WHERE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> rulebook(name.replace(".yaml", "")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Rulebook rulebook(String slug) {
        Problems problems = new Problems();
        List<ShippedRulebook> read = RulebookReader.read(files(slug), problems);
        problems.refuse();
        return read.get(0).rulebook();
    }

    static List<String> problems(String slug) {
        return new ContentFixtures(files(slug)).problems();
    }

    static String text(String slug) {
        try {
            return Files.readString(WHERE.resolve(slug + ".yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<ContentFile> files(String slug) {
        List<ContentFile> files = new ArrayList<>(ShippedFiles.all(new Problems()));
        files.removeIf(ContentFile::isProtocol);
        files.add(new ContentFile(slug + ".yaml", text(slug)));
        return files;
    }
}
