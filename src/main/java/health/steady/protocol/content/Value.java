package health.steady.protocol.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A value of a file, with its place. A wrong one is noted, and reading it answers a stand-in, so that the reading goes on
 * and finds the rest; {@link #make} gives nothing that was made from a stand-in.
 */
final class Value extends Place {

    private static final String UNREAD = "?";

    private final Map<String, Value> inherited;

    Value(String file, String path, Node node, Problems problems) {
        this(file, path, node, problems, Map.of());
    }

    private Value(String file, String path, Node node, Problems problems, Map<String, Value> inherited) {
        super(file, path, node, problems);
        this.inherited = inherited;
    }

    /** This mapping; of these keys, what it leaves out is taken from the other file, with its places there. */
    Value inheriting(Value other, Set<String> keys) {
        Map<String, Value> left = other.entries();
        left.keySet().retainAll(keys);
        return new Value(file, path, node, problems, left);
    }

    /** A thing made of this mapping, whose keys are these; empty when anything in it is wrong, which was noted. */
    <T> Optional<T> make(Set<String> keys, Function<Fields, T> maker) {
        int before = problems.count();
        Fields fields = fields(keys);
        try {
            T made = maker.apply(fields);
            return problems.count() == before && !(node instanceof Node.Missing) ? Optional.of(made) : Optional.empty();
        } catch (IllegalArgumentException refused) {
            if (problems.count() == before) {
                report(String.valueOf(refused.getMessage()));
            }
            return Optional.empty();
        }
    }

    Fields fields(Set<String> keys) {
        Map<String, Value> entries = entries();
        entries.forEach((key, value) -> {
            if (!keys.contains(key)) {
                value.report("unknown key; known: " + listed(new TreeSet<>(keys)));
            }
        });
        return new Fields(this, entries);
    }

    /** Of a mapping, by key, in the order of the file. */
    Map<String, Value> entries() {
        Map<String, Value> entries = new LinkedHashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> entries.put(key, inside(key, entry)));
        } else {
            report("keys and values expected, not " + described());
        }
        inherited.forEach(entries::putIfAbsent);
        return entries;
    }

    /** Of a list. */
    List<Value> items() {
        List<Value> items = new ArrayList<>();
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                items.add(new Value(file, path + "[" + items.size() + "]", item, problems));
            }
        } else {
            report("a list expected, not " + described());
        }
        return items;
    }

    /** Of a list, each made into a thing; what could not be made is left out. */
    <T> List<T> each(Function<Value, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        items().forEach(item -> reader.apply(item).ifPresent(read::add));
        return read;
    }

    /** Words: not blank, and not a number. */
    String text() {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
            if (scalar.text().isBlank()) {
                report("is empty");
                return UNREAD;
            }
            return scalar.text().trim();
        }
        report("text expected, not " + described());
        return UNREAD;
    }

    /** Lower case letters, digits and hyphens. */
    String id() {
        String id = text();
        if (isText() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            report("an id of lower-case letters, digits and hyphens expected, not \"" + id + "\"");
        }
        return id;
    }

    int whole(int least, int most) {
        if (!isWhole()) {
            report("a whole number expected, not " + described());
            return least;
        }
        String written = ((Node.Scalar) node).text();
        if (!written.matches("\\d{1,4}") || Integer.parseInt(written) < least || Integer.parseInt(written) > most) {
            report("must be " + least + " to " + most + ", not " + written);
            return least;
        }
        return Integer.parseInt(written);
    }

    boolean flag() {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.FLAG) {
            return scalar.text().equals("true");
        }
        report("true or false expected, not " + described());
        return false;
    }

    /** One of these ids. */
    String known(String what, Collection<String> ids) {
        String id = text();
        if (isText() && !ids.contains(id)) {
            report("unknown " + what + " \"" + id + "\"; known: " + listed(ids));
        }
        return id;
    }

    <E extends Enum<E>> E one(Class<E> type) {
        E[] constants = type.getEnumConstants();
        List<String> names = new ArrayList<>();
        String name = text();
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
            names.add(constant.name());
        }
        if (isText()) {
            report("unknown value \"" + name + "\"; known: " + listed(names));
        }
        return constants[0];
    }

    /** Of a mapping or a list. */
    void refuseEmpty() {
        boolean empty = node instanceof Node.Mapping mapping
                        && mapping.entries().isEmpty()
                || node instanceof Node.Sequence sequence && sequence.items().isEmpty();
        if (empty) {
            report("is empty");
        }
    }

    /** Reports every id that is there twice. */
    void refuseTwice(List<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.stream()
                .filter(id -> !id.equals(UNREAD) && !seen.add(id))
                .forEach(id -> report("\"" + id + "\" is there twice"));
    }

    /** The same, and nothing is noted. */
    Value quietly() {
        Map<String, Value> quiet = new LinkedHashMap<>();
        inherited.forEach((key, value) -> quiet.put(key, value.quietly()));
        return new Value(file, path, node, new Problems(), quiet);
    }

    /** What is reported here is noted nowhere: that it is missing was reported where it should stand. */
    Value missing(String key) {
        return inside(key, new Node.Missing(node.line()));
    }

    private Value inside(String key, Node entry) {
        return new Value(file, path.isEmpty() ? key : path + "." + key, entry, problems);
    }

    private static String listed(Collection<String> ids) {
        return String.join(", ", ids);
    }
}
