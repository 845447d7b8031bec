package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has changed and not signed yet, as the plan page shows it.
 *
 * @param refused how many may not be signed as they stand
 * @param conflict whether something was signed since that its author has not seen
 * @param effect null when there is nothing to foresee
 */
record DraftPart(
        List<ChangeLine> changes,
        int refused,
        boolean conflict,
        @Nullable EffectPart effect) {

    static final DraftPart NOTHING = new DraftPart(List.of(), 0, false, null);
}
