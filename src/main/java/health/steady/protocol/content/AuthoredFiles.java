package health.steady.protocol.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A protocol file as its author has it: with the shared files that stand beside it, or else those that were shipped. */
final class AuthoredFiles {

    private AuthoredFiles() {}

    static Bundle beside(String written, Problems problems) {
        Path path = path(written);
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        ContentFile protocol = read(path, written);
        if (!new ContentFile(name, "").isProtocol()) {
            throw new UnreadableFile(
                    written + " is no protocol; name a protocol file, and the one beside it is read with it.");
        }
        List<ContentFile> shipped = ShippedFiles.all(problems);
        return new Bundle(
                protocol,
                needed(path, ContentFile.CATALOGUE, shipped),
                needed(path, ContentFile.DANGER_SIGNS, shipped),
                needed(path, ContentFile.SOURCES, shipped),
                optional(path, ContentFile.CONFLICTS, shipped, Bundle.NO_CONFLICTS),
                optional(path, ContentFile.EDUCATION, shipped, Bundle.NO_EDUCATION),
                Heir.of(protocol, problems)
                        .parent(other -> beside(path, other, shipped))
                        .orElse(null));
    }

    private static ContentFile needed(Path protocol, String name, List<ContentFile> shipped) {
        return beside(protocol, name, shipped).orElseThrow();
    }

    /** What is shipped names exercises and sources of the shipped files, and goes with those only. */
    private static ContentFile optional(Path protocol, String name, List<ContentFile> shipped, ContentFile none) {
        boolean own = Stream.of(ContentFile.CATALOGUE, ContentFile.SOURCES)
                .anyMatch(shared -> Files.exists(protocol.resolveSibling(shared)));
        List<ContentFile> others = own ? List.of(none) : shipped;
        return needed(protocol, name, others);
    }

    private static Optional<ContentFile> beside(Path protocol, String name, List<ContentFile> shipped) {
        Path path = protocol.resolveSibling(name);
        return Files.exists(path)
                ? Optional.of(read(path, path.toString()))
                : shipped.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static Path path(String written) {
        try {
            return Path.of(written);
        } catch (InvalidPathException refused) {
            throw new UnreadableFile("\"" + written.replace('\0', '?') + "\" is no path; name a protocol file.");
        }
    }

    private static ContentFile read(Path path, String name) {
        if (!Files.exists(path)) {
            throw new UnreadableFile(name + " is not there; name a protocol file that exists.");
        }
        if (!Files.isRegularFile(path)) {
            String what = Files.isDirectory(path) ? "a directory" : "no ordinary file";
            throw new UnreadableFile(name + " is " + what + "; name a protocol file.");
        }
        try {
            Utf8.refuseTooLarge(name, Files.size(path));
            return new ContentFile(name, decoded(name, Files.readAllBytes(path)));
        } catch (IOException unreadable) {
            throw new UnreadableFile(name + " cannot be read; see that you may read it.");
        }
    }

    private static String decoded(String name, byte[] bytes) {
        Problems problems = new Problems();
        String text = Utf8.decode(name, bytes, problems);
        if (problems.count() > 0) {
            throw new UnreadableFile(name + " is not UTF-8; save it as UTF-8.");
        }
        return text;
    }
}
