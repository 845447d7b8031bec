package health.steady.review.web;

import health.steady.protocol.Activity;
import health.steady.protocol.BodyState;
import health.steady.protocol.Criterion;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DangerSign.Urgency;
import health.steady.protocol.DoneOnDays;
import health.steady.protocol.Finding;
import health.steady.protocol.Gate;
import health.steady.protocol.MeasuredAtLeast;
import health.steady.protocol.MeasuredAtMost;
import health.steady.protocol.Need;
import health.steady.protocol.ReportsAtMost;
import health.steady.protocol.Signer;
import health.steady.protocol.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rest of a protocol as a document: gates and findings, exercises, danger signs, states and everyday activities.
 *
 * @param gates for each stage that asks for something before the next
 */
record ProtocolAnnex(
        List<Section> gates,
        List<Item> findings,
        List<ExerciseSheet> exercises,
        List<Section> signs,
        List<Item> states,
        List<Section> checkIn,
        List<Section> activities) {

    /** @param note who advances, or nothing */
    record Section(String title, String note, List<String> lines, List<CauseLine> sources) {}

    record Item(String title, String text, List<CauseLine> sources) {}

    static ProtocolAnnex of(Telling telling) {
        var rulebook = telling.rulebook();
        return new ProtocolAnnex(
                rulebook.protocol().stages().stream()
                        .flatMap(stage -> gate(telling, stage).stream())
                        .toList(),
                rulebook.protocol().findings().stream()
                        .map(finding -> finding(telling, finding))
                        .toList(),
                ExerciseSheet.all(telling),
                List.of(signs(telling, Urgency.EMERGENCY), signs(telling, Urgency.SAME_DAY)),
                rulebook.dangerSigns().states().stream()
                        .map(state -> state(telling, state))
                        .toList(),
                CheckInSections.all(telling),
                rulebook.catalogue().activities().values().stream()
                        .map(activity -> activity(telling, activity))
                        .toList());
    }

    private static Optional<Section> gate(Telling telling, Stage stage) {
        Gate gate = stage.leaveWhen();
        return gate == null
                ? Optional.empty()
                : Optional.of(new Section(
                        telling.say("review.annex.gate", telling.words().phase(stage.phase())),
                        telling.say("review.annex.gate.by", people(telling, gate.by())),
                        gate.lines().stream()
                                .map(line -> line.stream()
                                        .map(need -> need(telling, need))
                                        .collect(Collectors.joining(telling.say("review.annex.or"))))
                                .toList(),
                        CauseLine.sources(telling, gate.sources())));
    }

    private static String need(Telling telling, Need need) {
        String asked = telling.rulebook()
                .protocol()
                .finding(need.finding())
                .map(finding -> telling.text(finding.ask()))
                .orElse(need.finding());
        return telling.say("review.annex.need", asked, need.withinDays());
    }

    private static Item finding(Telling telling, Finding finding) {
        String by = telling.say("review.annex.finding.by", people(telling, finding.by()));
        String from = from(telling, finding.from());
        return new Item(
                telling.text(finding.ask()),
                from == null ? by : telling.say("review.annex.finding.from", by, from),
                CauseLine.sources(telling, finding.sources()));
    }

    private static @Nullable String from(Telling telling, @Nullable Criterion criterion) {
        if (criterion instanceof ReportsAtMost reports) {
            return telling.say("review.annex.from." + reports.score().name(), reports.atMost(), reports.reports());
        }
        if (criterion instanceof DoneOnDays done) {
            return telling.say(
                    "review.annex.from.done", name(telling, done), done.times(), done.minutes(), done.days());
        }
        if (criterion instanceof MeasuredAtLeast least) {
            return telling.say(
                    "review.annex.from.least",
                    measure(telling, least.measure()),
                    least.value().toPlainString());
        }
        return criterion instanceof MeasuredAtMost most
                ? telling.say(
                        "review.annex.from.most",
                        measure(telling, most.measure()),
                        most.value().toPlainString())
                : null;
    }

    private static String name(Telling telling, DoneOnDays done) {
        return telling.rulebook()
                .catalogue()
                .exercise(done.exercise())
                .map(exercise -> telling.text(exercise.name()))
                .orElse(done.exercise());
    }

    private static String measure(Telling telling, String id) {
        var measure = telling.rulebook().catalogue().measures().get(id);
        return measure == null ? id : telling.say("review.annex.measure", telling.text(measure.name()), measure.unit());
    }

    private static Section signs(Telling telling, Urgency urgency) {
        List<DangerSign> signs = telling.rulebook().dangerSigns().signs().stream()
                .filter(sign -> sign.urgency() == urgency)
                .toList();
        return new Section(
                telling.say("review.annex.signs." + urgency),
                "",
                signs.stream()
                        .map(sign -> telling.say(
                                "review.annex.sign",
                                telling.text(sign.ask()),
                                telling.say("review.annex.suspends." + sign.suspends())))
                        .toList(),
                signs.stream()
                        .flatMap(sign -> CauseLine.sources(telling, sign.sources()).stream())
                        .distinct()
                        .toList());
    }

    private static Item state(Telling telling, BodyState state) {
        String limits = state.atMost().stream().map(telling.amounts()::limit).collect(Collectors.joining(", "));
        return new Item(
                telling.text(state.ask()),
                telling.say("review.annex.state", limits, telling.text(state.say())),
                CauseLine.sources(telling, state.sources()));
    }

    private static Section activity(Telling telling, Activity activity) {
        return new Section(
                telling.text(activity.name()),
                "",
                activity.ways().stream()
                        .map(way -> telling.say(
                                "review.annex.way",
                                way.how() == null ? telling.say("review.annex.way.plain") : telling.text(way.how()),
                                ExerciseSheet.demands(telling, way.demands(), way.dose())))
                        .toList(),
                CauseLine.sources(telling, activity.sources()));
    }

    private static String people(Telling telling, Collection<Signer> signers) {
        return signers.stream()
                .sorted()
                .map(signer -> telling.say("review.role." + signer))
                .collect(Collectors.joining(", "));
    }
}
