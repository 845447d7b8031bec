package health.steady.protocol;

import java.util.function.Consumer;

/**
 * Every restriction can end: the surgeon is asked, within the days that a protocol covers, and what the release needs is
 * something that a clinician may record. A release looks at recorded findings only, never at reports.
 */
final class RestrictionEndRule implements LintRule {

    private static final String ID = "restriction-without-end";

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        for (Restriction restriction : rulebook.protocol().restrictions()) {
            String where = "restrictions." + restriction.id();
            if (restriction.prompts().isEmpty()) {
                report.accept(new Problem(ID, where, "nobody is asked to end it: it has no prompt"));
            }
            if (restriction.notBefore() > Phase.LAST_DAY) {
                report.accept(new Problem(
                        ID,
                        where,
                        "it can't end before day " + restriction.notBefore() + ", and a protocol covers "
                                + Phase.LAST_DAY + " days"));
            }
            for (Need need : restriction.needs()) {
                boolean recorded = rulebook.protocol()
                        .finding(need.finding())
                        .map(finding -> finding.by().stream().anyMatch(Signer::isClinician))
                        .orElse(false);
                if (!recorded) {
                    report.accept(new Problem(
                            ID, where, "its release needs " + need.finding() + ", which no clinician may record"));
                }
            }
        }
    }
}
