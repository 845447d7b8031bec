package health.steady.review.web;

import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.Measurement;
import health.steady.protocol.Observation.SessionLog;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was observed, in numbers: who said so, when, and what. */
final class ObservedWords {

    private final Telling telling;

    ObservedWords(Telling telling) {
        this.telling = telling;
    }

    String of(Observation observation) {
        return telling.say(
                "review.observed",
                telling.on(observation.on()),
                telling.who(observation.by()),
                observation instanceof CheckIn report
                        ? report(report)
                        : observation instanceof SessionLog log ? log(log) : measured((Measurement) observation));
    }

    private String report(CheckIn report) {
        String pain = telling.say("review.observed.report", report.backPain(), report.legPain());
        return report.raisedAfter().isEmpty()
                ? pain
                : telling.say(
                        "review.observed.raised",
                        pain,
                        new TreeSet<>(report.raisedAfter())
                                .stream().map(this::activity).collect(Collectors.joining(", ")));
    }

    private String log(SessionLog log) {
        String done = telling.say(
                "review.observed.log." + log.outcome(), activity(log.exercise()), log.times(), log.minutes());
        Integer pain = log.pain();
        return pain == null ? done : telling.say("review.observed.pain", done, pain);
    }

    private String measured(Measurement measured) {
        MeasureWords words = new MeasureWords(telling);
        String name = words.name(measured.measure());
        var side = measured.side();
        return telling.say(
                "review.observed.measured",
                side == null ? name : telling.say("review.measure.side", name, words.side(side)),
                words.value(measured.measure(), measured.value()));
    }

    private String activity(String id) {
        return telling.rulebook()
                .catalogue()
                .exercise(id)
                .map(exercise -> telling.text(exercise.name()))
                .orElse(telling.say("review.check-in.raised.other"));
    }
}
