package health.steady.protocol;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All that is wrong with a rulebook, rule by rule and each in the order of its files. */
final class Lint {

    private static final List<LintRule> RULES = List.of(
            new PhaseRule(),
            new ProgrammeJoinRule(),
            new WalkingRule(),
            new GateRule(),
            new FindingRule(),
            new RestrictionEndRule(),
            new RestrictionTwiceRule(),
            new EssentialRule(),
            new BlockedRule(),
            new LoadRule(),
            new LadderRule(),
            new JumpRule(),
            new GentleRule(),
            new GentleWordRule(),
            new ChoiceRule(),
            new StartRule(),
            new ConflictRule(),
            new DemandRule(),
            new SourceRule(),
            new LanguageRule(),
            new ProgrammeRule());

    private Lint() {}

    static List<Problem> of(Rulebook rulebook) {
        Set<Problem> found = new LinkedHashSet<>();
        for (LintRule rule : RULES) {
            rule.check(rulebook, found::add);
        }
        return List.copyOf(found);
    }
}
