package health.steady.protocol.proof;

import health.steady.protocol.Demand;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The protocol's file as plain maps, read without the reader of content. */
final class RawProtocol {

    /** What a file that inherits may leave to the other. */
    private static final List<String> LEFT_TO_THE_OTHER =
            List.of("findings", "timings", "reserved", "walking", "essential", "instructions");

    private static final BigDecimal GRAMS_IN_A_POUND = new BigDecimal("453.59237");

    final Map<String, RawRestriction> restrictions = new LinkedHashMap<>();
    final Map<String, Set<String>> findingsBy = new HashMap<>();
    final Map<String, Map<?, ?>> findingsFrom = new HashMap<>();

    /** By choice, for those that sign something in advance, then option. */
    final Map<String, Map<String, RawRelease>> signedAhead = new LinkedHashMap<>();

    /** By choice, then option: the optional restrictions that it imposes. */
    final Map<String, Map<String, Set<String>>> imposed = new HashMap<>();

    /** What must have been found before a stage is left, by stage; null when nothing. */
    final List<@Nullable RawGate> gates = new ArrayList<>();

    /** By stage: exercise or exercise/rung. */
    final List<Set<String>> gentle = new ArrayList<>();

    /** A restriction as written. @param limit whole base units: levels, grams, minutes, 0 for no */
    record RawRestriction(
            String id, Demand demand, int limit, int notBefore, boolean optional, Map<String, Integer> needs) {}

    /** What an option signs in advance. */
    record RawRelease(int day, Set<String> restrictions) {}

    /** Every line needs one of its findings, each no older than so many days. */
    record RawGate(List<Map<String, Integer>> lines, Set<String> by) {}

    static RawProtocol of(Map<?, ?> file) {
        return new RawProtocol(file);
    }

    static RawProtocol read(String slug) {
        Map<Object, Object> file = new HashMap<>(file(slug));
        if (file.get("inherits") != null) {
            Map<?, ?> other = file(text(map(file.get("inherits")).get("from")));
            LEFT_TO_THE_OTHER.forEach(section -> file.putIfAbsent(section, other.get(section)));
        }
        return new RawProtocol(file);
    }

    private static Map<?, ?> file(String slug) {
        String name = "/protocols/" + slug + ".yaml";
        try (InputStream file = Objects.requireNonNull(RawProtocol.class.getResourceAsStream(name), name)) {
            return new YAMLMapper().readValue(file, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RawProtocol(Map<?, ?> file) {
        for (Map<?, ?> written : maps(file.get("restrictions"))) {
            RawRestriction restriction = restriction(written);
            restrictions.put(restriction.id(), restriction);
        }
        for (Map<?, ?> finding : maps(file.get("findings"))) {
            findingsBy.put(text(finding.get("id")), texts(finding.get("by")));
            if (finding.get("from") != null) {
                findingsFrom.put(text(finding.get("id")), map(finding.get("from")));
            }
        }
        for (Map<?, ?> choice : maps(file.get("choices"))) {
            Map<String, RawRelease> releases = releases(choice);
            if (!releases.isEmpty()) {
                signedAhead.put(text(choice.get("id")), releases);
            }
            imposed.put(text(choice.get("id")), imposed(choice));
        }
        for (Map<?, ?> stage : maps(file.get("stages"))) {
            gates.add(stage.get("leaveWhen") == null ? null : gate(map(stage.get("leaveWhen"))));
            gentle.add(stage.get("gentle") == null ? Set.of() : texts(stage.get("gentle")));
        }
    }

    private static RawGate gate(Map<?, ?> written) {
        List<Map<String, Integer>> lines = new ArrayList<>();
        for (Map<?, ?> line : maps(written.get("all"))) {
            Map<String, Integer> needs = new LinkedHashMap<>();
            for (Map<?, ?> need : line.get("any") == null ? List.<Map<?, ?>>of(line) : maps(line.get("any"))) {
                needs.put(text(need.get("finding")), days(need.get("within")));
            }
            lines.add(needs);
        }
        Object by = written.get("by");
        return new RawGate(lines, by == null ? Set.of("SURGEON", "THERAPIST") : texts(by));
    }

    static int number(Object written) {
        return days(written);
    }

    private static RawRestriction restriction(Map<?, ?> written) {
        Map<?, ?> release = map(written.get("release"));
        Map<?, ?> limit = map(written.get("limit"));
        Map<String, Integer> needs = new LinkedHashMap<>();
        for (Map<?, ?> need : maps(release.get("needs"))) {
            needs.put(text(need.get("finding")), days(need.get("within")));
        }
        Map.Entry<?, ?> only = limit.entrySet().iterator().next();
        return new RawRestriction(
                text(written.get("id")),
                Asks.demand(text(only.getKey())),
                base(text(only.getValue())),
                days(release.get("notBefore")),
                "true".equals(String.valueOf(written.get("optional"))),
                needs);
    }

    private static Map<String, RawRelease> releases(Map<?, ?> choice) {
        Map<String, RawRelease> releases = new HashMap<>();
        for (Map<?, ?> option : maps(choice.get("options"))) {
            if (option.get("signsRelease") != null) {
                Map<?, ?> signs = map(option.get("signsRelease"));
                releases.put(
                        text(option.get("id")),
                        new RawRelease(days(signs.get("day")), texts(signs.get("restrictions"))));
            }
        }
        return releases;
    }

    private static Map<String, Set<String>> imposed(Map<?, ?> choice) {
        Map<String, Set<String>> imposed = new HashMap<>();
        for (Map<?, ?> option : maps(choice.get("options"))) {
            Object imposes = option.get("imposes");
            imposed.put(text(option.get("id")), imposes == null ? Set.of() : texts(imposes));
        }
        return imposed;
    }

    /** What an answer gives, or any answer when there is none. */
    boolean isImposed(String restriction, Map<String, String> answers) {
        for (Map.Entry<String, Map<String, Set<String>>> choice : imposed.entrySet()) {
            Set<String> answered = choice.getValue().get(answers.get(choice.getKey()));
            boolean imposes = answered == null
                    ? choice.getValue().values().stream().anyMatch(each -> each.contains(restriction))
                    : answered.contains(restriction);
            if (imposes) {
                return true;
            }
        }
        return false;
    }

    /** Whether an answer is this option, or none of those there are. */
    boolean mayBe(String choice, String option, Map<String, String> answers) {
        String answer = answers.get(choice);
        return option.equals(answer) || !imposed.getOrDefault(choice, Map.of()).containsKey(answer);
    }

    private static int base(String written) {
        if (written.equals("no") || written.equals("false")) {
            return 0;
        }
        String[] parts = written.split(" ");
        BigDecimal number = new BigDecimal(parts[0]);
        boolean pounds = parts.length > 1 && parts[1].equals("lb");
        return (pounds ? number.multiply(GRAMS_IN_A_POUND) : number).intValue();
    }

    private static int days(Object written) {
        String text = text(written);
        return text.startsWith("week ")
                ? 7 * Integer.parseInt(text.substring("week ".length()))
                : Integer.parseInt(text.split(" ")[0]);
    }

    private static String text(Object value) {
        return String.valueOf(value);
    }

    private static Set<String> texts(Object list) {
        Set<String> texts = new HashSet<>();
        ((List<?>) list).forEach(item -> texts.add(text(item)));
        return texts;
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    static List<Map<?, ?>> maps(@Nullable Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value).stream().<Map<?, ?>>map(RawProtocol::map).toList();
    }
}
