package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTests {

    private static final String TOKENS = Templates.source(Templates.ASSETS.resolve("css/tokens.css"));
    private static final String PARTS = Templates.source(Templates.ASSETS.resolve("css/steady.css"))
            + Templates.source(Templates.ASSETS.resolve("css/desk.css"));
    private static final Pattern CHOSEN_DARK = Pattern.compile("(?m)^\\[data-bs-theme=\"dark\"] \\{([^}]*)}");
    private static final Pattern DEVICE_DARK = Pattern.compile("(?m)^  \\[data-bs-theme=\"auto\"] \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("var\\((--st-[\\w-]+)");

    @Test
    void darkIsTheSameWhetherChosenOrTheDevices() {
        assertThat(declarations(CHOSEN_DARK)).hasSizeGreaterThan(40).isEqualTo(declarations(DEVICE_DARK));
    }

    @Test
    void partsUseOnlyTokensThatExist() {
        assertThat(TOKEN.matcher(PARTS).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allMatch(token -> (TOKENS + PARTS).contains(token + ":"));
    }

    @Test
    void partsTakeTheirColoursFromTokens() {
        assertThat(PARTS.lines())
                .filteredOn(line ->
                        Pattern.compile("#[0-9a-fA-F]{3,6}\\b").matcher(line).find())
                .as("signs keep their own plate, the call on a danger screen and paper are black and white")
                .allMatch(line -> line.contains("st-sign b")
                        || line.contains("st-alarm")
                        || line.contains("pt solid #000")
                        || line.contains("st-call { border-color: #000")
                        || line.contains("1px solid #999"));
    }

    private static List<String> declarations(Pattern block) {
        List<MatchResult> found = block.matcher(TOKENS).results().toList();
        assertThat(found).hasSize(1);
        return found.get(0)
                .group(1)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
