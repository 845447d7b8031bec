package health.steady.protocol.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which ids a file declares, collected before anything refers to them. Whatever is wrong is noted later, when it is read. */
final class Ids {

    private Ids() {}

    /** Of a mapping whose keys are ids. */
    static Set<String> keys(Value file, String key) {
        return quiet(file, key).entries().keySet();
    }

    /** Of a list whose items have an id. */
    static Set<String> items(Value file, String key) {
        return new LinkedHashSet<>(all(quiet(file, key)));
    }

    /** By id of the items of a list: the ids in a list inside them. */
    static Map<String, Set<String>> inside(Value file, String key, String inner) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        quiet(file, key).items().forEach(item -> found.put(id(item), items(item, inner)));
        return found;
    }

    /** By id of the items of a list that may be missing: a text inside them, empty where it is not there. */
    static Map<String, String> texts(Value file, String key, String inner) {
        Map<String, String> found = new LinkedHashMap<>();
        Value list = file.quietly().entries().get(key);
        if (list != null) {
            list.items()
                    .forEach(item -> found.put(
                            id(item),
                            item.fields(Set.of())
                                    .optional(inner)
                                    .map(Value::text)
                                    .orElse("")));
        }
        return found;
    }

    /** Of a list: the ids of the items that have this flag. */
    static Set<String> flagged(Value file, String key, String flag) {
        Set<String> found = new LinkedHashSet<>();
        quiet(file, key).items().stream()
                .filter(item -> item.fields(Set.of()).flag(flag))
                .forEach(item -> found.add(id(item)));
        return found;
    }

    private static Value quiet(Value file, String key) {
        return file.quietly().fields(Set.of()).required(key);
    }

    /** Of this list, as often as they are there. */
    static List<String> all(Value list) {
        return list.quietly().items().stream().map(Ids::id).toList();
    }

    private static String id(Value item) {
        return item.fields(Set.of()).text("id");
    }
}
