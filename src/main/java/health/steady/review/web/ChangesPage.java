package health.steady.review.web;

import java.util.List;

/**
 * All changes of a draft before they are signed: each with what it does, and what they come to together.
 *
 * @param submission id of the draft, under which it is signed
 * @param limits which limits the changed exercises come near to
 * @param signable whether none of them is refused
 */
record ChangesPage(
        String submission,
        int revision,
        List<DraftLine> lines,
        EffectPart effect,
        List<String> limits,
        int refused,
        boolean signable) {}
