package health.steady.access;

import health.steady.people.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Who may do what, as {@code authority.txt} says: actions with their roles, and what names which actions. */
public final class AuthorityTable {

    public static final String BY_PROTOCOL = "as-the-protocol-says";

    private static final String ANYBODY = "anybody";
    private static final AuthorityTable READ = read();

    private final Map<String, Set<Role>> actions = new LinkedHashMap<>();
    private final Map<String, Map<String, List<String>>> rows = new LinkedHashMap<>();

    private AuthorityTable(List<String> lines) {
        for (String line : lines) {
            List<String> words = Arrays.asList(line.strip().split("\\s+"));
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            switch (words.get(0)) {
                case "action" -> actions.put(words.get(1), roles(words.subList(2, words.size())));
                case "decision", "fact" -> put(words.get(0), words.get(1), words.subList(2, words.size()));
                case "route" -> {
                    int end = words.get(3).equals("json") ? 4 : 3;
                    put("route", String.join(" ", words.subList(1, end)), words.subList(end, words.size()));
                }
                default -> throw new IllegalStateException("Not a line of authority.txt: " + line);
            }
        }
    }

    public static AuthorityTable get() {
        return READ;
    }

    /** What has a row, for {@code decision}, {@code fact} or {@code route}. */
    public Set<String> names(String kind) {
        return rows.getOrDefault(kind, Map.of()).keySet();
    }

    public Set<String> actions() {
        return actions.keySet();
    }

    /** The actions that something is for. */
    public List<String> actionsOf(String kind, String name) {
        List<String> named = rows.getOrDefault(kind, Map.of()).get(name);
        if (named == null) {
            throw new AssertionError("Say in authority.txt which action it is for: " + kind + " " + name);
        }
        return named;
    }

    /** The roles that have one of its actions; none for what everybody may do, signed out as well. */
    public Set<Role> rolesOf(String kind, String name) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        actionsOf(kind, name)
                .forEach(action ->
                        roles.addAll(Objects.requireNonNull(actions.get(action), "There is no action " + action)));
        return roles;
    }

    private void put(String kind, String name, List<String> named) {
        if (named.isEmpty()
                || rows.computeIfAbsent(kind, any -> new LinkedHashMap<>()).put(name, named) != null) {
            throw new IllegalStateException("Twice, or for no action: " + kind + " " + name);
        }
    }

    private static Set<Role> roles(List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.stream()
                .filter(name -> !name.equals(ANYBODY))
                .forEach(name -> roles.add(Role.valueOf(name.toUpperCase(Locale.ROOT))));
        return roles;
    }

    private static AuthorityTable read() {
        try (InputStream file = AuthorityTable.class.getResourceAsStream("authority.txt")) {
            return new AuthorityTable(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
