package health.steady.protocol.content;

import health.steady.protocol.DayPlan;
import health.steady.protocol.Gate;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Phase;
import health.steady.protocol.ProgrammeEntry;
import health.steady.protocol.ProgrammeEntry.Role;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Timing;
import health.steady.protocol.WalkingWeek;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A shipped protocol in the words of the clinical tables. */
final class ProtocolTable {

    private final Rulebook rulebook;
    private final Protocol protocol;

    private ProtocolTable(Rulebook rulebook) {
        this.rulebook = rulebook;
        protocol = rulebook.protocol();
    }

    static ProtocolTable of(String slug) {
        return new RulebookReader()
                .shipped().stream()
                        .map(ShippedRulebook::rulebook)
                        .filter(rulebook -> rulebook.protocol().slug().equals(slug))
                        .findFirst()
                        .map(ProtocolTable::new)
                        .orElseThrow();
    }

    Rulebook rulebook() {
        return rulebook;
    }

    Protocol protocol() {
        return protocol;
    }

    /** What a stage gives on a day, without what stands in: {@code bridge/full, side-leg-lift/basic}. */
    String given(Phase phase, int day, Role role) {
        return protocol.stage(phase).programme().stream()
                .filter(entry -> entry.role() == role && entry.from() <= day)
                .filter(entry -> entry.before() == null || day < entry.before())
                .map(entry -> entry.use().exercise() + "/" + entry.use().rung())
                .collect(Collectors.joining(", "));
    }

    String standIns(Phase phase) {
        return protocol.stage(phase).programme().stream()
                .filter(entry -> entry.standIn() != null)
                .map(ProtocolTable::standIn)
                .collect(Collectors.joining(", "));
    }

    private static String standIn(ProgrammeEntry entry) {
        return entry.use().exercise() + "/" + entry.use().rung() + ": "
                + (entry.standIn() == null
                        ? ""
                        : entry.standIn().exercise() + "/" + entry.standIn().rung());
    }

    /** {@code wound-dry 14; one-leg-10s 28 or steady-on-one-leg 28}. */
    String gate(Phase phase) {
        Gate gate = protocol.stage(phase).leaveWhen();
        return gate == null
                ? ""
                : gate.lines().stream()
                        .map(line -> line.stream()
                                .map(need -> need.finding() + " " + need.withinDays())
                                .collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining("; "));
    }

    /** {@code lifting at most 5 lb | 42 | [42] | fusion-solid 90}. */
    String restriction(String id) {
        Restriction restriction = protocol.restriction(id).orElseThrow();
        String needs = restriction.needs().stream()
                .map(need -> need.finding() + " " + need.withinDays())
                .collect(Collectors.joining(", "));
        return restriction.limit() + " | " + restriction.notBefore() + " | " + restriction.prompts()
                + (needs.isEmpty() ? "" : " | " + needs);
    }

    /** {@code 12/6} weeks, {@code never/6}. */
    String timing(String exercise, String rung) {
        Timing timing = protocol.timing(exercise, rung).orElseThrow();
        Integer first = timing.defaultDay();
        return (first == null ? "never" : weeks(first)) + "/" + weeks(timing.floorDay());
    }

    private static String weeks(int day) {
        return day % 7 == 0 ? String.valueOf(day / 7) : "day " + day;
    }

    /** {@code 0: 5 x 4}. */
    List<String> walking() {
        return protocol.walking().weeks().stream()
                .map((WalkingWeek week) -> week.week() + ": " + week.minutes() + " x " + week.times())
                .toList();
    }

    /** The stage's programme as a patient sees it under these answers, nothing released, each stage signed when it came. */
    List<String> offered(Phase phase, int day, Map<String, String> answers) {
        return plan(phase, day, answers).exercises().stream()
                .filter(offer -> offer.role() == Role.EXERCISE)
                .map(offer -> offer.exercise().id() + "/" + offer.rung().id())
                .toList();
    }

    List<String> limits(int day, Map<String, String> answers) {
        return plan(Phase.WEEKS_0_2, day, answers).restrictions().stream()
                .map(DayPlan.InForce::id)
                .toList();
    }

    private DayPlan plan(Phase phase, int day, Map<String, String> answers) {
        HistoryFixtures plan = HistoryFixtures.planFor(rulebook);
        answers.forEach(plan::choosing);
        plan.confirmedOn(0);
        for (Phase reached : Phase.values()) {
            if (reached != Phase.WEEKS_0_2 && reached.compareTo(phase) <= 0) {
                plan.advancedOn(reached.firstDay(), reached);
            }
        }
        return plan.planOn(day);
    }
}
