package health.steady.protocol.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text of bytes, refused when they are too many or not UTF-8. */
final class Utf8 {

    private static final int LARGEST = 1_000_000;

    private Utf8() {}

    static void refuseTooLarge(String file, long bytes) {
        if (bytes > LARGEST) {
            throw new UnreadableFile(file + " is larger than " + LARGEST + " bytes; name a protocol file.");
        }
    }

    /** With line feeds only, the last line ended; empty when the bytes are refused, which is noted. */
    static String decode(String file, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.add(file, 1, "", "is larger than " + LARGEST + " bytes");
            return "";
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String lines = text.replace("\r\n", "\n");
            return lines.isEmpty() || lines.endsWith("\n") ? lines : lines + "\n";
        } catch (CharacterCodingException refused) {
            problems.add(file, 1, "", "is not UTF-8; save it as UTF-8");
            return "";
        }
    }
}
