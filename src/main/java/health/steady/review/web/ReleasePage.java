package health.steady.review.web;

import java.util.List;

/**
 * What a surgeon may sign about a restriction, and what a release would do.
 *
 * @param until whose it is and what ends it
 * @param difference the limit itself
 * @param days what else changes, in the four weeks from the release on
 * @param effectsOn the day of the release, or the earliest that it may take effect
 * @param conditions with their values
 * @param acts all there are, with what each does or why it cannot be signed
 * @param ways to what is done about it on other pages
 */
record ReleasePage(
        String restriction,
        String limit,
        String until,
        List<ChangeLine> difference,
        String effectsOn,
        List<EffectDay> days,
        List<String> stays,
        List<FindingLine> conditions,
        List<CauseLine> cause,
        List<LimitAct> acts,
        List<Link> ways) {

    /** Whether "not yet" may be signed without a day. */
    boolean asked() {
        return acts.stream().anyMatch(act -> act.value().equals("not-yet") && act.possible());
    }
}
