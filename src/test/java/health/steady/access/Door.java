package health.steady.access;

import health.steady.people.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one route promises: who may come in, and which of the parts of its address name something that belongs to
 * somebody.
 *
 * @param route method and address, as the application maps it, with {@code json} behind where it answers as such only
 * @param roles empty for everybody, signed out as well
 * @param samples for each part of the address, and for the query, what stands there
 */
record Door(String route, Set<Role> roles, Map<String, String> samples) {

    static Door everybody(String route, String... samples) {
        return new Door(route, Set.of(), pairs(samples));
    }

    static Door anybodySignedIn(String route, String... samples) {
        return new Door(route, EnumSet.allOf(Role.class), pairs(samples));
    }

    static Door clinicians(String route, String... samples) {
        return new Door(route, EnumSet.of(Role.SURGEON, Role.DELEGATE, Role.THERAPIST), pairs(samples));
    }

    static Door of(Role role, String route, String... samples) {
        return new Door(route, EnumSet.of(role), pairs(samples));
    }

    static Door of(Role role, Role other, String route, String... samples) {
        return new Door(route, EnumSet.of(role, other), pairs(samples));
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    boolean lets(Role role) {
        return isPublic() || roles.contains(role);
    }

    boolean reads() {
        return !route.startsWith("POST");
    }

    boolean isJson() {
        return route.endsWith(" json");
    }

    String method() {
        return route.split(" ")[0];
    }

    String address() {
        return route.split(" ")[1];
    }

    /** Whether something in the address belongs to one patient, or to one clinic. */
    boolean isOwned() {
        return samples.values().stream().anyMatch(Belongings.PARENTS::contains);
    }

    /** Whether something below it, too, belongs to somebody. */
    boolean hasChild() {
        return samples.values().stream().anyMatch(Belongings.CHILDREN::contains);
    }

    /** The address of things of one owner, reached below a parent of the same or another owner. */
    String in(Belongings parents, Belongings children) {
        String address = address();
        for (Map.Entry<String, String> part : samples.entrySet()) {
            String value = Belongings.CHILDREN.contains(part.getValue())
                    ? children.valueOf(part.getValue())
                    : parents.valueOf(part.getValue());
            address = part.getKey().equals("?")
                    ? address + "?" + value
                    : address.replace("{" + part.getKey() + "}", value);
        }
        return address;
    }

    private static Map<String, String> pairs(String... samples) {
        Map<String, String> pairs = new TreeMap<>(java.util.Comparator.reverseOrder());
        Arrays.stream(samples)
                .map(sample -> sample.split("=", 2))
                .forEach(pair -> pairs.put(pair[0].equals("query") ? "?" : pair[0], pair[1]));
        return pairs;
    }

    @Override
    public String toString() {
        return route;
    }
}
