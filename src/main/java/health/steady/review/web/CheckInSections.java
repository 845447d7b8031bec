package health.steady.review.web;

import health.steady.protocol.Cadence;
import health.steady.protocol.CheckInQuestion;
import health.steady.protocol.CheckInQuestion.When;
import health.steady.protocol.Citation;
import health.steady.protocol.DangerSigns;
import health.steady.review.web.ProtocolAnnex.Section;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a check-in asks besides the danger signs, and how often, as a document shows it. */
final class CheckInSections {

    private CheckInSections() {}

    /** Without what the rulebook does not say. */
    static List<Section> all(Telling telling) {
        DangerSigns signs = telling.rulebook().dangerSigns();
        return Stream.concat(
                        Arrays.stream(When.values()).map(when -> questions(telling, signs, when)),
                        Stream.of(cadence(telling, signs.cadence())))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Section questions(Telling telling, DangerSigns signs, When when) {
        List<CheckInQuestion> questions = signs.questions().stream()
                .filter(question -> question.when() == when)
                .toList();
        return new Section(
                telling.say("review.annex.check-in." + when),
                "",
                questions.stream()
                        .map(question -> telling.say(
                                "review.annex.question",
                                telling.text(question.ask()),
                                telling.say("review.annex.question." + question.kind())))
                        .toList(),
                sources(telling, questions.stream().map(CheckInQuestion::sources)));
    }

    private static Section cadence(Telling telling, List<Cadence> cadence) {
        return new Section(
                telling.say("review.annex.cadence"),
                "",
                cadence.stream().map(each -> line(telling, each)).toList(),
                sources(telling, cadence.stream().map(Cadence::sources)));
    }

    private static String line(Telling telling, Cadence cadence) {
        Integer before = cadence.before();
        return before == null
                ? telling.say("review.annex.cadence.then", cadence.times())
                : telling.say("review.annex.cadence.before", telling.after(before), cadence.times());
    }

    private static List<CauseLine> sources(Telling telling, Stream<List<Citation>> sources) {
        return sources.flatMap(each -> CauseLine.sources(telling, each).stream())
                .distinct()
                .toList();
    }
}
