package health.steady.plan.domain;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON with one spelling only (RFC 8785): fields sorted, no blanks, UTF-8. Two equal values have the same bytes, and so
 * the same digest. Numbers are whole; a fraction is refused, because nothing here needs its canonical form.
 */
final class CanonicalJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String text(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(JSON.valueToTree(value));
        return json.out.toString();
    }

    static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    static <T> T read(byte[] bytes, Class<T> type) {
        return JSON.readValue(bytes, type);
    }

    private void write(JsonNode node) {
        if (node.isObject()) {
            writeObject(node);
        } else if (node.isArray()) {
            writeArray(node);
        } else if (node.isString()) {
            writeString(node.stringValue());
        } else if (node.isNull()) {
            out.append("null");
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else if (node.isIntegralNumber() && node.canConvertToInt()) {
            out.append(node.intValue());
        } else {
            throw new IllegalArgumentException("No canonical form for a " + node.getNodeType());
        }
    }

    private void writeObject(JsonNode object) {
        String separator = "{";
        for (String name : new TreeSet<>(object.propertyNames())) {
            out.append(separator);
            writeString(name);
            out.append(':');
            write(object.get(name));
            separator = ",";
        }
        out.append(object.isEmpty() ? "{}" : "}");
    }

    private void writeArray(JsonNode array) {
        String separator = "[";
        for (JsonNode element : array.values()) {
            out.append(separator);
            write(element);
            separator = ",";
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private void writeString(String string) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(string, written, i);
                writeEscaped(c);
                written = i + 1;
            }
        }
        out.append(string, written, string.length());
        out.append('"');
    }

    private void writeEscaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(String.format("\\u%04x", (int) c));
        }
    }
}
