package health.steady.plan.domain;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a stored fact, read strictly: what is missing, of another type or left over makes it unreadable. */
final class Payload {

    private final JsonNode fields;
    private final Set<String> unread;

    Payload(@Nullable JsonNode fields) {
        if (fields == null || !fields.isObject()) {
            throw new UnreadableFact("no object");
        }
        this.fields = fields;
        unread = new HashSet<>(fields.propertyNames());
    }

    String text(String field) {
        return text(field, required(field));
    }

    int number(String field) {
        return number(field, required(field));
    }

    boolean flag(String field) {
        return flag(field, required(field));
    }

    UUID id(String field) {
        String written = text(field);
        UUID id = UUID.fromString(written);
        if (!id.toString().equals(written)) {
            throw new UnreadableFact(field);
        }
        return id;
    }

    <T> T parsed(String field, Function<String, T> parser) {
        return parser.apply(text(field));
    }

    /** Null where {@code null} is written. */
    <T> @Nullable T parsedOrNull(String field, Function<String, T> parser) {
        JsonNode value = required(field);
        return value.isNull() ? null : parser.apply(text(field, value));
    }

    Payload object(String field) {
        return new Payload(required(field));
    }

    /** Null where {@code null} is written. */
    @Nullable
    Payload objectOrNull(String field) {
        JsonNode value = required(field);
        return value.isNull() ? null : new Payload(value);
    }

    Map<String, String> texts(String field) {
        return map(field, Payload::text);
    }

    Map<String, Boolean> flags(String field) {
        return map(field, Payload::flag);
    }

    Set<String> set(String field) {
        JsonNode array = required(field);
        Set<String> values = new LinkedHashSet<>();
        List<JsonNode> written = array.isArray() ? List.copyOf(array.values()) : List.of();
        written.forEach(value -> values.add(text(field, value)));
        if (!array.isArray() || values.size() != written.size()) {
            throw new UnreadableFact(field);
        }
        return values;
    }

    /** To be called last: a field that nobody read may have meant something. */
    void isReadWhole() {
        if (!unread.isEmpty()) {
            throw new UnreadableFact("unknown field");
        }
    }

    private <T> Map<String, T> map(String field, Value<T> reader) {
        JsonNode object = required(field);
        if (!object.isObject()) {
            throw new UnreadableFact(field);
        }
        Map<String, T> values = new LinkedHashMap<>();
        object.properties().forEach(entry -> values.put(entry.getKey(), reader.read(field, entry.getValue())));
        return values;
    }

    private JsonNode required(String field) {
        JsonNode value = fields.get(field);
        if (value == null) {
            throw new UnreadableFact(field);
        }
        unread.remove(field);
        return value;
    }

    private static String text(String field, JsonNode value) {
        if (!value.isString()) {
            throw new UnreadableFact(field);
        }
        return value.stringValue();
    }

    private static int number(String field, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw new UnreadableFact(field);
        }
        return value.intValue();
    }

    private static boolean flag(String field, JsonNode value) {
        if (!value.isBoolean()) {
            throw new UnreadableFact(field);
        }
        return value.booleanValue();
    }

    private interface Value<T> {

        T read(String field, JsonNode value);
    }
}
