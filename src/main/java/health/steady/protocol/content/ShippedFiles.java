package health.steady.protocol.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The content files on the class path, by name. */
final class ShippedFiles {

    private static final String WHERE = "classpath:protocols/*.yaml";

    private ShippedFiles() {}

    static List<ContentFile> all(Problems problems) {
        try {
            List<ContentFile> files = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
                String name = Objects.requireNonNull(resource.getFilename());
                files.add(new ContentFile(name, Utf8.decode(name, resource.getContentAsByteArray(), problems)));
            }
            files.sort(Comparator.comparing(ContentFile::name));
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The content files cannot be read", unreadable);
        }
    }
}
