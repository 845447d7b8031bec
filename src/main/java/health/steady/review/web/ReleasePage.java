package health.steady.review.web;

import java.util.List;

/**
 * What a release would do, before it is signed.
 *
 * @param conditions with their values; a release takes effect only when all are met
 */
record ReleasePage(
        String restriction,
        String limit,
        String name,
        List<ChangeLine> difference,
        List<String> stays,
        List<FindingLine> conditions,
        String effectsOn,
        List<CauseLine> cause) {}
