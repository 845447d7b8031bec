package health.steady.review.web;

import java.util.List;

/**
 * A question on which sources disagree, as clinicians read it.
 *
 * @param settled what Steady does and on which grounds, what the surgeon may decide, and in a plan what was answered
 */
record ConflictLine(String id, String ask, List<Position> positions, List<CauseLine> settled) {

    record Position(String says, String sources) {}
}
