package health.steady.site.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** What the roles of the embedded server sign in with. Made at the first start, and readable by its owner only. */
record Passwords(String superuser, String owner, String runtime) {

    private static final int BYTES = 24;

    static Passwords random() {
        SecureRandom random = new SecureRandom();
        return new Passwords(word(random), word(random), word(random));
    }

    private static String word(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static Passwords read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Passwords(
                word(properties, "superuser", file),
                word(properties, "owner", file),
                word(properties, "runtime", file));
    }

    private static String word(Properties properties, String role, Path file) {
        String word = properties.getProperty(role);
        if (word == null) {
            throw new IllegalStateException("%s names no password for %s".formatted(file, role));
        }
        return word;
    }

    void write(Path file) {
        Properties properties = new Properties();
        properties.setProperty("superuser", superuser);
        properties.setProperty("owner", owner);
        properties.setProperty("runtime", runtime);
        try {
            createForOwnerOnly(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "Roles of the embedded PostgreSQL in this folder");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    @Override
    public String toString() {
        return "Passwords[...]";
    }
}
