package health.steady.site.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The templates, message files and assets as they are written. */
final class Templates {

    static final Path ROOT = Path.of("src/main/resources/templates");
    static final Path ASSETS = Path.of("src/main/resources/static");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private Templates() {}

    static List<Path> all() {
        return files(ROOT, ".html");
    }

    static List<Path> fragments() {
        return files(ROOT.resolve("fragments"), ".html");
    }

    /** What a browser asks for: neither the frame, nor a fragment, nor a part of a page. */
    static List<Path> pages() {
        return all().stream()
                .filter(file -> !file.startsWith(ROOT.resolve("fragments")))
                .filter(file -> !file.equals(ROOT.resolve("layout.html")))
                .filter(file -> !file.getFileName().toString().startsWith("_"))
                .toList();
    }

    /** The parts beside a page that the page puts in. */
    static Stream<Path> partsOf(Path page) {
        return parsed(page).select("[th:replace~=~\\{\\w+/_]").stream()
                .map(element -> element.attr("th:replace"))
                .map(replaced -> replaced.substring("~{".length(), replaced.indexOf(" ::")))
                .map(name -> ROOT.resolve(name + ".html"));
    }

    static Set<String> messageKeys() {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(MESSAGES, ".properties")) {
            Properties words = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                words.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (Enumeration<?> names = words.propertyNames(); names.hasMoreElements(); ) {
                keys.add(names.nextElement().toString());
            }
        }
        return keys;
    }

    static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document parsed(Path file) {
        return Jsoup.parse(source(file), "", Parser.xmlParser());
    }

    static List<Element> elements(Path file) {
        return parsed(file).getAllElements().stream()
                .filter(element -> !(element instanceof Document))
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
