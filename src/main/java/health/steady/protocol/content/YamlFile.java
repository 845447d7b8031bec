package health.steady.protocol.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns the text of a file into nodes. Plain YAML only: one document, no anchors, aliases or tags, no key twice. */
final class YamlFile {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern MARKER = Pattern.compile("(?m)^---(\\s|$)");

    /** The language itself is 8 deep. */
    private static final int DEEPEST = 20;

    private final ContentFile file;
    private final Problems problems;
    private final YAMLParser parser;

    private YamlFile(ContentFile file, Problems problems, YAMLParser parser) {
        this.file = file;
        this.problems = problems;
        this.parser = parser;
    }

    /** The file's root. When it cannot be parsed that is noted, and the root is missing. */
    static Value parse(ContentFile file, Problems problems) {
        return new Value(file.name(), "", root(file, problems), problems);
    }

    private static Node root(ContentFile file, Problems problems) {
        int tab = file.text().indexOf('\t');
        if (tab >= 0) {
            long line = file.text().substring(0, tab).lines().count();
            problems.add(file.name(), (int) Math.max(line, 1), "", "holds a tab; indent with spaces");
            return new Node.Missing(1);
        }
        Matcher marker = MARKER.matcher(file.text());
        if (marker.find()) {
            int line = (int) file.text().substring(0, marker.end()).lines().count();
            problems.add(file.name(), line, "", "holds a line ---; leave it out, a file is one document");
        }
        try (YAMLParser parser = (YAMLParser) YAML.createParser(file.text())) {
            YamlFile reading = new YamlFile(file, problems, parser);
            Node root = parser.nextToken() == null ? new Node.Mapping(1, Map.of()) : reading.node("");
            if (parser.nextToken() != null) {
                reading.report("", "holds more than one document");
            }
            return root;
        } catch (JacksonException broken) {
            @Nullable TokenStreamLocation where = broken.getLocation();
            int line = where == null ? 1 : Math.max(where.getLineNr(), 1);
            problems.add(file.name(), line, "", "is not YAML: " + firstLines(broken.getOriginalMessage()));
            return new Node.Missing(1);
        }
    }

    private Node node(String path) {
        refuseReferences(path);
        JsonToken token = parser.currentToken();
        if (parser.streamReadContext().getNestingDepth() > DEEPEST) {
            report("", "is nested deeper than " + DEEPEST + " levels; close what was opened by mistake");
            parser.skipChildren();
            return new Node.Missing(line());
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(path);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(path);
        }
        return new Node.Scalar(line(), kind(token), parser.getString());
    }

    private Node mapping(String path) {
        int line = line();
        Map<String, Node> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String inside = path.isEmpty() ? key : path + "." + key;
            if (entries.containsKey(key)) {
                report(inside, "is there twice");
            }
            parser.nextToken();
            entries.put(key, node(inside));
        }
        return new Node.Mapping(line, entries);
    }

    private Node sequence(String path) {
        int line = line();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(path + "[" + items.size() + "]"));
        }
        return new Node.Sequence(line, items);
    }

    private void refuseReferences(String path) {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            report(path, "uses a YAML anchor or alias; write the value out");
        }
        if (parser.getTypeId() != null) {
            report(path, "uses a YAML tag; write the plain value");
        }
    }

    private void report(String path, String message) {
        problems.add(file.name(), line(), path, message);
    }

    private int line() {
        return Math.max(parser.currentTokenLocation().getLineNr(), 1);
    }

    private static Node.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> Node.Kind.WHOLE;
            case VALUE_NUMBER_FLOAT -> Node.Kind.FRACTION;
            case VALUE_TRUE, VALUE_FALSE -> Node.Kind.FLAG;
            case VALUE_NULL -> Node.Kind.NOTHING;
            default -> Node.Kind.TEXT;
        };
    }

    private static String firstLines(String message) {
        return String.join(
                "; ",
                message.lines()
                        .map(String::trim)
                        .filter(line -> !line.isEmpty())
                        .limit(2)
                        .toList());
    }
}
