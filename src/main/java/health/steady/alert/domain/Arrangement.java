package health.steady.alert.domain;

import health.steady.alert.AlertKind;
import health.steady.alert.AlertTier;
import health.steady.protocol.content.AlertTiers;
import health.steady.protocol.content.AlertTiers.Quiet;
import health.steady.protocol.content.AlertTiers.Rung;
import health.steady.protocol.content.AlertTiers.Sought;
import health.steady.protocol.content.AlertTiers.Tier;
import health.steady.protocol.content.AlertTiers.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whom to call and how soon, for each kind of alert. */
final class Arrangement {

    private final AlertTiers tiers;

    Arrangement(AlertTiers tiers) {
        this.tiers = tiers;
    }

    Tier of(AlertKind kind, AlertTier tier) {
        Tier general = Objects.requireNonNull(tiers.tiers().get(Urgency.valueOf(tier.name())));
        if (kind == AlertKind.DANGER_SIGN) {
            return general;
        }
        List<Rung> rungs = new ArrayList<>(general.rungs());
        rungs.set(0, new Rung(quiet(kind).first(), rungs.get(0).acknowledgeWithin()));
        return new Tier(rungs, general.contactWithin(), general.again(), general.sources());
    }

    /** @throws IllegalArgumentException for a danger sign */
    Quiet quiet(AlertKind kind) {
        return Objects.requireNonNull(tiers.quiet().get(Sought.valueOf(kind.name())));
    }
}
