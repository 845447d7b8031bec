package health.steady.access;

import java.util.Map;
import java.util.Set;

/** The ids of the things that belong to one patient, by the word that {@link Doors} uses for each. */
record Belongings(Map<String, String> ids) {

    static final Set<String> PARENTS = Set.of("PLAN", "PATIENT", "PERSON", "PREPARED");
    static final Set<String> CHILDREN = Set.of("REPORT", "TIGHTENING", "REQUEST", "MEMBER", "VISIT", "PLANNED");

    /** The id, or the sample itself where it belongs to nobody. */
    String valueOf(String sample) {
        return ids.getOrDefault(sample, sample);
    }
}
