package health.steady.alert.domain;

import health.steady.alert.AlertKind;
import java.util.List;

/**
 * Something that holds this morning and nobody reports.
 *
 * @param subject the episode: the same one is raised once
 * @param about what it is about, by id; may be empty
 * @param byEpisode several may hold at once, each with a subject of its own
 */
record Condition(AlertKind kind, String subject, List<String> about, boolean byEpisode) {

    /** Whether an alert that is still open is about it. */
    boolean keeps(AlertKind open, String openSubject, String whole) {
        return kind == open && (!byEpisode || whole.equals(openSubject));
    }
}
