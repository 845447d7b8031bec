package health.steady.review.web;

import java.util.List;

/**
 * What a release would do, before it is signed.
 *
 * @param conditions with their values
 * @param signable whether it may be signed today
 * @param asked whether the surgeon was asked, so that "not yet" is an answer
 */
record ReleasePage(
        String restriction,
        String limit,
        List<ChangeLine> difference,
        List<String> stays,
        List<FindingLine> conditions,
        String effectsOn,
        List<CauseLine> cause,
        boolean signable,
        boolean asked) {}
