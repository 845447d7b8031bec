package health.steady.review.web;

import health.steady.protocol.Choice;
import health.steady.protocol.Citation;
import health.steady.protocol.Conflict;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The questions on which the sources of a rulebook disagree; in a plan with what its surgeon answered. */
final class Disagreements {

    private final Telling telling;
    private final @Nullable PlanAssigned assignment;

    private Disagreements(Telling telling, @Nullable PlanAssigned assignment) {
        this.telling = telling;
        this.assignment = assignment;
    }

    static Disagreements of(Telling telling) {
        return new Disagreements(telling, null);
    }

    static Disagreements in(Telling telling, PlanReading reading) {
        return new Disagreements(
                telling,
                reading.view().course().history().facts().stream()
                        .filter(PlanAssigned.class::isInstance)
                        .map(PlanAssigned.class::cast)
                        .findFirst()
                        .orElse(null));
    }

    List<ConflictLine> all() {
        return lines(conflict -> true);
    }

    List<ConflictLine> about(String exercise) {
        return lines(conflict -> conflict.exercises().contains(exercise));
    }

    List<ConflictLine> about(Demand demand) {
        return lines(conflict -> conflict.demands().contains(demand));
    }

    private List<ConflictLine> lines(Predicate<Conflict> which) {
        return telling.rulebook().conflicts().stream()
                .filter(which)
                .map(conflict -> new ConflictLine(
                        conflict.id(),
                        telling.text(conflict.ask()),
                        conflict.positions().stream().map(this::position).toList(),
                        settled(conflict)))
                .toList();
    }

    private ConflictLine.Position position(Conflict.Position position) {
        return new ConflictLine.Position(telling.text(position.says()), String.join("; ", cited(position.sources())));
    }

    /** Each source once, with all its places. */
    private List<String> cited(List<Citation> citations) {
        Map<String, String> places = citations.stream()
                .collect(Collectors.groupingBy(
                        Citation::source,
                        LinkedHashMap::new,
                        Collectors.mapping(Citation::place, Collectors.joining(", "))));
        return places.entrySet().stream()
                .map(each -> CauseLine.cited(telling, new Citation(each.getKey(), each.getValue())))
                .toList();
    }

    private List<CauseLine> settled(Conflict conflict) {
        List<CauseLine> lines = new ArrayList<>();
        Optional<Choice> question = question(conflict);
        question.flatMap(this::answer).ifPresent(answer -> lines.add(line("chosen", answer)));
        lines.add(line("default", telling.text(conflict.answer())));
        cited(conflict.sources())
                .forEach(source -> lines.add(new CauseLine(telling.say("review.cause.source"), source)));
        if (conflict.surgeon() != null) {
            lines.add(line("surgeon", telling.text(conflict.surgeon())));
        }
        question.map(this::asked).ifPresent(asked -> lines.add(line("asked", asked)));
        return lines;
    }

    /** The question at assignment that decides it, when this protocol asks it. */
    private Optional<Choice> question(Conflict conflict) {
        return telling.rulebook().protocol().choices().stream()
                .filter(choice -> choice.id().equals(conflict.choice()))
                .findFirst();
    }

    private String asked(Choice question) {
        int number = telling.rulebook().protocol().choices().indexOf(question) + 1;
        return telling.say("review.conflict.question", number, telling.text(question.ask()));
    }

    private Optional<String> answer(Choice question) {
        if (assignment == null) {
            return Optional.empty();
        }
        Signature signed = assignment.signature();
        return Optional.ofNullable(assignment.choices().get(question.id()))
                .flatMap(question::option)
                .map(option -> telling.say(
                        "review.conflict.answer",
                        telling.who(signed.author()),
                        telling.on(signed.effectiveOn()),
                        telling.text(option.label())));
    }

    private CauseLine line(String term, String text) {
        return new CauseLine(telling.say("review.conflict." + term), text);
    }
}
