package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that is not signed yet, as its author reviews it.
 *
 * @param refused why it may not be signed, in one sentence; null when it may
 * @param reasons the engine's, when an exercise is refused
 */
record DraftLine(String id, ChangeLine change, @Nullable String refused, List<ReasonLine> reasons) {}
