package health.steady.protocol.proof;

import health.steady.protocol.Amount;
import health.steady.protocol.DangerSign;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Gate;
import health.steady.protocol.Limit;
import health.steady.protocol.Need;
import health.steady.protocol.Phase;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import health.steady.protocol.Scale;
import health.steady.protocol.SuspensionLevel;
import health.steady.protocol.proof.ClinicalTable.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * At most eight targets of one protocol: first one restriction of each demand, then the steps after it. Where restrictions
 * forbid none of its exercises, as after an operation on the neck, what a stricter limit would forbid.
 */
final class Targets {

    private static final int MOST = 8;

    private final Rulebook rulebook;
    private final ClinicalTable table;
    private final Set<RungRef> used = new HashSet<>();
    private final List<Target> targets = new ArrayList<>();

    private Targets(Rulebook rulebook, ClinicalTable table) {
        this.rulebook = rulebook;
        this.table = table;
    }

    static List<Target> of(Rulebook rulebook, ClinicalTable table) {
        Targets targets = new Targets(rulebook, table);
        targets.aim(Restriction::limit);
        if (targets.targets.isEmpty()) {
            targets.aim(restriction -> stricter(restriction.limit()));
        }
        return List.copyOf(targets.targets);
    }

    private void aim(Function<Restriction, Limit> limit) {
        Set<Demand> aimedAt = EnumSet.noneOf(Demand.class);
        List<Restriction> later = new ArrayList<>();
        for (Restriction restriction : rulebook.protocol().restrictions()) {
            if (aimedAt.add(restriction.limit().demand())) {
                aimAt(restriction, limit.apply(restriction));
            } else {
                later.add(restriction);
            }
        }
        later.forEach(restriction -> aimAt(restriction, limit.apply(restriction)));
    }

    private void aimAt(Restriction restriction, Limit limit) {
        Dose dose = over(restriction.limit());
        forbidden(limit, dose).filter(row -> targets.size() < MOST).ifPresent(row -> {
            used.add(row.use());
            Phase given = Phase.on(row.firstDay());
            Phase stage = given == Phase.WEEKS_0_2 ? Phase.WEEKS_2_6 : given;
            targets.add(new Target(
                    restriction.id(),
                    row.use(),
                    dose,
                    stricter(restriction.limit()),
                    stage,
                    finding(restriction, stage),
                    condition(row),
                    sign(targets.size()),
                    restriction.notBefore()));
        });
    }

    /** A rung that asks more, at best one with a contraindication, and early. */
    private Optional<Row> forbidden(Limit limit, Dose dose) {
        int most = limit.atMost().inBase();
        return table.rows.values().stream()
                .filter(row -> rulebook.protocol()
                        .timing(row.use().exercise(), row.use().rung())
                        .isPresent())
                .filter(row -> row.asks().of(limit.demand(), dose) > most && !used.contains(row.use()))
                .min(Comparator.comparing(
                                (Row row) -> row.asks().contraindications.isEmpty())
                        .thenComparing(row -> row.defaultDay() == ClinicalTable.NEVER)
                        .thenComparing(Row::firstDay));
    }

    private static Dose over(Limit limit) {
        BigDecimal more = limit.atMost().value().add(BigDecimal.valueOf(2));
        return switch (limit.demand().scale()) {
            case LOAD ->
                new Dose(2, 10, 0, 0, false, new Amount(more, limit.atMost().unit()), 0, 1, Set.of());
            case MINUTES -> Dose.minutes(more.intValue() + 3, 1);
            case LEVEL -> Dose.repetitions(1, 10, 2);
            case YES_NO -> Cases.SHORT;
        };
    }

    private static Limit stricter(Limit limit) {
        boolean counted = limit.demand().scale() == Scale.LOAD || limit.demand().scale() == Scale.MINUTES;
        BigDecimal half = limit.atMost().value().divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
        return new Limit(
                limit.demand(),
                new Amount(counted ? half : BigDecimal.ZERO, limit.atMost().unit()));
    }

    private String finding(Restriction restriction, Phase stage) {
        Protocol protocol = rulebook.protocol();
        Gate gate = protocol.stages().get(stage.ordinal() - 1).leaveWhen();
        if (!restriction.needs().isEmpty()) {
            return restriction.needs().get(0).finding();
        }
        return gate == null
                ? protocol.findings().stream()
                        .map(finding -> finding.id())
                        .findFirst()
                        .orElse("none")
                : gate.lines().stream()
                        .flatMap(List::stream)
                        .map(Need::finding)
                        .findFirst()
                        .orElseThrow();
    }

    private String condition(Row row) {
        return row.asks().contraindications.stream()
                .findFirst()
                .orElseGet(() -> rulebook.catalogue().contraindications().keySet().stream()
                        .sorted()
                        .findFirst()
                        .orElse("none"));
    }

    /** Of each level in turn. */
    private String sign(int place) {
        SuspensionLevel level = SuspensionLevel.values()[place % SuspensionLevel.values().length];
        List<String> signs = rulebook.dangerSigns().signs().stream()
                .filter(sign -> sign.suspends() == level)
                .map(DangerSign::id)
                .toList();
        return signs.get(place / SuspensionLevel.values().length % signs.size());
    }
}
