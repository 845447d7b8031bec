package health.steady.review.web;

import java.util.List;

/**
 * A question on which sources disagree, as clinicians read it.
 *
 * @param settled in a plan what the surgeon answered; what Steady does and on which grounds; what the surgeon may decide
 */
record ConflictLine(String id, String ask, List<Position> positions, List<CauseLine> settled) {

    record Position(String says, String sources) {}
}
