package health.steady.protocol.content;

import health.steady.protocol.Lesson;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All lessons that are shipped, for whatever procedure. */
final class ShippedLessons {

    private ShippedLessons() {}

    static List<Lesson> all() {
        Problems problems = new Problems();
        List<ContentFile> files = ShippedFiles.all(problems);
        Set<String> sources = Ids.keys(YamlFile.parse(named(files, ContentFile.SOURCES), problems), "sources");
        Known known = new Known(sources, Map.of(), Map.of());
        List<Lesson> lessons =
                new LessonReader(known).read(YamlFile.parse(named(files, ContentFile.EDUCATION), problems));
        problems.refuse();
        return lessons;
    }

    private static ContentFile named(List<ContentFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
