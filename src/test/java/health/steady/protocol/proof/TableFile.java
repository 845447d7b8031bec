package health.steady.protocol.proof;

import health.steady.protocol.proof.ClinicalTable.MissingTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of the proof, as the words of its lines. */
final class TableFile {

    private TableFile() {}

    static List<String[]> lines(String name) {
        try (InputStream file = TableFile.class.getResourceAsStream("/proof/" + name + ".table")) {
            if (file == null) {
                throw new MissingTable(
                        "A reviewed table is missing for " + name + ": src/test/resources/proof/" + name + ".table");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
