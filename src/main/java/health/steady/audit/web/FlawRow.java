package health.steady.audit.web;

import org.jspecify.annotations.Nullable;

/** @param whose the patient's name; null for what concerns no patient */
public record FlawRow(@Nullable String whose, String kind, long first, long last) {

    @Override
    public String toString() {
        return "FlawRow[" + kind + ", " + first + "]";
    }
}
