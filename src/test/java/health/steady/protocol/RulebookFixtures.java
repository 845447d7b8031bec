package health.steady.protocol;

import health.steady.protocol.content.RulebookReader;
import health.steady.protocol.content.ShippedRulebook;

/** Rulebooks for tests: the shipped one. */
public final class RulebookFixtures {

    private static final Rulebook MICRODISCECTOMY = new RulebookReader()
            .shipped().stream()
                    .map(ShippedRulebook::rulebook)
                    .filter(rulebook -> rulebook.protocol().slug().equals("lumbar-microdiscectomy"))
                    .findFirst()
                    .orElseThrow();

    private RulebookFixtures() {}

    public static Rulebook microdiscectomy() {
        return MICRODISCECTOMY;
    }
}
