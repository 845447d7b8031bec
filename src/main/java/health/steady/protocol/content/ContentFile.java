package health.steady.protocol.content;

import java.util.Set;

/** The text of one file, lines ending in a line feed. */
record ContentFile(String name, String text) {

    static final String CATALOGUE = "catalogue.yaml";
    static final String DANGER_SIGNS = "danger-signs.yaml";
    static final String SOURCES = "sources.yaml";
    static final String CONFLICTS = "conflicts.yaml";
    static final String EDUCATION = "education.yaml";

    private static final Set<String> SHARED = Set.of(CATALOGUE, DANGER_SIGNS, SOURCES, CONFLICTS, EDUCATION);

    boolean isProtocol() {
        return !SHARED.contains(name);
    }
}
