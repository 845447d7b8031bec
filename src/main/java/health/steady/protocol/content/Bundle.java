package health.steady.protocol.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The files that make one rulebook. As bytes they are one stream of YAML documents in this order, each the text of its
 * file. The first releases stored four documents, without conflicts and education.
 *
 * @param inherited the protocol from which the first takes what it does not say; null when it says all
 */
record Bundle(
        ContentFile protocol,
        ContentFile catalogue,
        ContentFile dangerSigns,
        ContentFile sources,
        ContentFile conflicts,
        ContentFile education,
        @Nullable ContentFile inherited) {

    static final ContentFile NO_CONFLICTS = new ContentFile(ContentFile.CONFLICTS, "conflicts: []\n");
    static final ContentFile NO_EDUCATION = new ContentFile(ContentFile.EDUCATION, "lessons: []\n");

    private static final String SEPARATOR = "---\n";

    static Bundle parse(byte[] bytes, Problems problems) {
        String[] texts = Utf8.decode("rulebook", bytes, problems).split("(?m)^" + SEPARATOR, -1);
        if (texts.length != 4 && texts.length != 6 && texts.length != 7) {
            problems.add("rulebook", 1, "", "four, six or seven documents expected, not " + texts.length);
            problems.refuse();
        }
        boolean early = texts.length == 4;
        return new Bundle(
                new ContentFile("protocol.yaml", texts[0]),
                new ContentFile(ContentFile.CATALOGUE, texts[1]),
                new ContentFile(ContentFile.DANGER_SIGNS, texts[2]),
                new ContentFile(ContentFile.SOURCES, texts[3]),
                early ? NO_CONFLICTS : new ContentFile(ContentFile.CONFLICTS, texts[4]),
                early ? NO_EDUCATION : new ContentFile(ContentFile.EDUCATION, texts[5]),
                texts.length == 7 ? new ContentFile("inherited.yaml", texts[6]) : null);
    }

    byte[] bytes() {
        List<ContentFile> files =
                new ArrayList<>(List.of(protocol, catalogue, dangerSigns, sources, conflicts, education));
        if (inherited != null) {
            files.add(inherited);
        }
        return files.stream()
                .map(ContentFile::text)
                .collect(Collectors.joining(SEPARATOR))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the bytes, in lower-case hex. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }
}
