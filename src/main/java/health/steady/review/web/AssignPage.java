package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.plan.UsualAnswers.Usual;
import health.steady.protocol.Choice.Evidence;
import health.steady.protocol.Choice.Option;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.review.web.Protocols.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything asked at assignment.
 *
 * @param patients of this surgeon without a plan
 * @param rulebooks that can be assigned
 * @param closed those that cannot, and why
 * @param unreviewed whether one is, or could be, chosen that the clinic has not approved
 * @param questions empty until a protocol is chosen
 * @param signs what the signature covers, counted
 */
record AssignPage(
        List<Choice> patients,
        List<Choice> rulebooks,
        List<ProtocolPage.Listed> closed,
        boolean unreviewed,
        boolean chosen,
        List<Question> questions,
        List<Choice> imposable,
        List<ChoiceGroup> contraindications,
        String signs,
        List<Integer> strip) {

    private static final List<Integer> STRIP = List.of(0, 7, 14, 20, 28, 42, 56, 84, 182);

    record Question(String id, String legend, String hint, List<Answer> options) {}

    record Answer(String value, String label, @Nullable String badge, List<Proof> evidence) {}

    record Proof(String kind, String text) {}

    static AssignPage of(
            Words words,
            CurrentUser surgeon,
            LocalDate today,
            List<Choice> patients,
            List<Known> protocols,
            @Nullable Rulebook chosen,
            Usual usual) {
        List<Choice> open = protocols.stream()
                .filter(known -> known.approval().mayBeAssigned())
                .map(known -> new Choice(known.digest(), name(words, known)))
                .toList();
        List<ProtocolPage.Listed> closed = protocols.stream()
                .filter(known -> !known.approval().mayBeAssigned())
                .map(known -> ProtocolPage.Listed.of(words, surgeon, today, known))
                .toList();
        boolean unreviewed = protocols.stream()
                .filter(known -> chosen == null || known.rulebook().equals(chosen))
                .filter(known -> known.approval().mayBeAssigned())
                .anyMatch(known -> !known.approval().isApproved());
        if (chosen == null) {
            return new AssignPage(
                    patients, open, closed, unreviewed, false, List.of(), List.of(), List.of(), "", STRIP);
        }
        Telling telling = new Telling(words, chosen, nothing(today), today, author -> "");
        List<Restriction> restrictions = chosen.protocol().restrictions();
        return new AssignPage(
                patients,
                open,
                closed,
                unreviewed,
                true,
                questions(telling, usual.choices()),
                restrictions.stream()
                        .filter(Restriction::optional)
                        .map(restriction -> new Choice(
                                restriction.id(),
                                telling.amounts().limit(restriction.limit()),
                                usual.imposed().contains(restriction.id())
                                        ? words.say("review.assign.imposed.usual", words.text(restriction.say()))
                                        : words.text(restriction.say())))
                        .toList(),
                List.of(new ChoiceGroup(
                        null,
                        chosen.catalogue().contraindications().values().stream()
                                .map(asked -> new Choice(asked.id(), words.text(asked.ask())))
                                .toList())),
                words.say(
                        "review.assign.signs",
                        restrictions.stream().filter(each -> !each.optional()).count(),
                        chosen.protocol().choices().size()),
                STRIP);
    }

    private static String name(Words words, Known known) {
        String title = words.text(known.rulebook().protocol().title());
        return known.approval().isApproved() ? title : words.say("review.assign.rulebook.unreviewed", title);
    }

    static List<Question> questions(Telling telling) {
        return questions(telling, Map.of());
    }

    private static List<Question> questions(Telling telling, Map<String, String> usual) {
        List<health.steady.protocol.Choice> choices =
                telling.rulebook().protocol().choices();
        return choices.stream()
                .map(choice -> new Question(
                        choice.id(),
                        telling.say("review.assign.question", choices.indexOf(choice) + 1, telling.text(choice.ask())),
                        telling.text(choice.hint()),
                        choice.options().stream()
                                .map(option ->
                                        answer(telling, option, option.id().equals(usual.get(choice.id()))))
                                .toList()))
                .toList();
    }

    private static Answer answer(Telling telling, Option option, boolean usual) {
        return new Answer(
                option.id(),
                telling.text(option.label()),
                usual ? telling.say("review.assign.usual") : null,
                option.evidence().stream().map(each -> proof(telling, each)).toList());
    }

    private static Proof proof(Telling telling, Evidence evidence) {
        String sources = String.join(
                "; ",
                evidence.sources().stream()
                        .map(citation -> CauseLine.place(telling, citation))
                        .toList());
        return new Proof(
                telling.text(evidence.kind()),
                telling.say("review.assign.evidence", telling.text(evidence.says()), sources));
    }

    private static DayPlan nothing(LocalDate today) {
        return Engine.dayPlan(List.of(), today);
    }
}
