package health.steady.protocol.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The four files that make one rulebook: its protocol, the catalogue, the danger signs and the sources. As bytes they are
 * one stream of YAML documents in this order, each the text of its file.
 */
record Bundle(ContentFile protocol, ContentFile catalogue, ContentFile dangerSigns, ContentFile sources) {

    private static final String SEPARATOR = "---\n";

    static Bundle parse(byte[] bytes, Problems problems) {
        String[] texts = Utf8.decode("rulebook", bytes, problems).split("(?m)^" + SEPARATOR, -1);
        if (texts.length != 4) {
            problems.add("rulebook", 1, "", "four documents expected, not " + texts.length);
            problems.refuse();
        }
        return new Bundle(
                new ContentFile("protocol.yaml", texts[0]),
                new ContentFile(ContentFile.CATALOGUE, texts[1]),
                new ContentFile(ContentFile.DANGER_SIGNS, texts[2]),
                new ContentFile(ContentFile.SOURCES, texts[3]));
    }

    byte[] bytes() {
        return List.of(protocol, catalogue, dangerSigns, sources).stream()
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
