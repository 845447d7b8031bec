package health.steady.site.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What follows the word of a command: names, and options that the command knows. An option's value follows it, or an
 * equals sign.
 *
 * @param options each with all its values; a switch has the value {@code ""}
 */
record Arguments(List<String> names, Map<String, List<String>> options) {

    /** Options that have no value. */
    private static final Set<String> SWITCHES = Set.of("--ignore-prompts");

    static Arguments parse(List<String> written, Set<String> known) throws Misuse {
        List<String> names = new ArrayList<>();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            if (!word.startsWith("--")) {
                names.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String option = equals < 0 ? word : word.substring(0, equals);
            if (!known.contains(option)) {
                throw new Misuse("There is no option " + option + " here; known: "
                        + (known.isEmpty() ? "none" : String.join(", ", new TreeSet<>(known))) + ".");
            }
            String value = "";
            if (equals >= 0) {
                value = word.substring(equals + 1);
            } else if (!SWITCHES.contains(option)) {
                i++;
                if (i == written.size()) {
                    throw new Misuse("A value is missing after " + option + ".");
                }
                value = written.get(i);
            }
            options.computeIfAbsent(option, first -> new ArrayList<>()).add(value);
        }
        return new Arguments(List.copyOf(names), options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The last one given, or this default. */
    int whole(String option, int usual, int most) throws Misuse {
        List<String> given = all(option);
        if (given.isEmpty()) {
            return usual;
        }
        String written = given.get(given.size() - 1);
        if (!written.matches("\\d{1,4}") || Integer.parseInt(written) > most) {
            throw new Misuse(option + " is a whole number from 0 to " + most + ", not \"" + written + "\".");
        }
        return Integer.parseInt(written);
    }
}
