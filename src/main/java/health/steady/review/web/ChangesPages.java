package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.plan.Draft;
import health.steady.plan.Foreseen;
import health.steady.plan.PlanRefused;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Limit;
import health.steady.protocol.RungRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what is shown of a draft. */
@Component
class ChangesPages {

    private final Collecting collecting;
    private final Words words;

    ChangesPages(Collecting collecting, Words words) {
        this.collecting = collecting;
        this.words = words;
    }

    /** As a card on the plan. */
    DraftPart part(PlanReading reading) {
        return collecting
                .draft(reading)
                .map(draft -> {
                    ChangesPage page = page(reading, draft);
                    List<ChangeLine> changes = page.lines().stream()
                            .map(line -> new ChangeLine(
                                    line.change().name(),
                                    line.change().before(),
                                    line.change().after(),
                                    line.refused()))
                            .toList();
                    boolean conflict = !draft.since(
                                    reading.view().course().history().facts())
                            .isEmpty();
                    return new DraftPart(changes, page.refused(), conflict, page.effect());
                })
                .orElse(DraftPart.NOTHING);
    }

    ChangesPage page(PlanReading reading, Draft draft) {
        Telling telling = Telling.of(words, reading, reading.day());
        Foreseen foreseen = collecting.foresee(reading, draft);
        List<DraftLine> lines = new ArrayList<>();
        for (int place = 0; place < draft.lines().size(); place++) {
            lines.add(line(
                    telling,
                    reading,
                    draft.lines().get(place),
                    foreseen.refused().get(place)));
        }
        int refused =
                (int) lines.stream().filter(line -> line.refused() != null).count();
        return new ChangesPage(
                draft.id().toString(),
                draft.revision(),
                lines,
                EffectPart.of(telling, reading, foreseen, accepted(draft, foreseen)),
                limits(telling, draft, foreseen),
                refused,
                refused == 0);
    }

    private DraftLine line(Telling telling, PlanReading reading, Draft.Line line, @Nullable PlanRefused refused) {
        ChangeLine change = new DraftWords(telling, reading).change(line, null);
        if (!line.isReadable()) {
            return new DraftLine(line.id().toString(), change, words.say("plan.refused.draft-unreadable"), List.of());
        }
        if (refused == null) {
            return new DraftLine(line.id().toString(), change, null, List.of());
        }
        List<ReasonLine> reasons = new Ways(words, reading).lines(telling, refused.reasons(), use(line));
        return new DraftLine(
                line.id().toString(),
                change,
                words.say("plan.refused." + refused.code(), refused.arguments()),
                reasons);
    }

    private static RungRef use(Draft.Line line) {
        Decision last = line.decisions().get(line.decisions().size() - 1);
        if (last instanceof Decision.Add add) {
            return add.use();
        }
        return last instanceof Decision.Change change
                ? change.use()
                : new RungRef(line.exercises().iterator().next(), "");
    }

    private static Set<String> accepted(Draft draft, Foreseen foreseen) {
        return draft.lines().stream()
                .filter(line -> !foreseen.refused().containsKey(draft.lines().indexOf(line)))
                .flatMap(line -> line.exercises().stream())
                .collect(Collectors.toSet());
    }

    /** The strictest limit on each demand that a new or changed rung makes at its dose. */
    private static List<String> limits(Telling telling, Draft draft, Foreseen foreseen) {
        if (foreseen.days().isEmpty()) {
            return List.of();
        }
        List<Limit> strictest = strictest(foreseen.days().get(0).after().restrictions());
        return draft.lines().stream()
                .filter(line -> !foreseen.refused().containsKey(draft.lines().indexOf(line)))
                .flatMap(line -> line.decisions().stream())
                .flatMap(decision -> touched(telling, decision, strictest).stream())
                .distinct()
                .toList();
    }

    private static List<Limit> strictest(List<InForce> restrictions) {
        Map<Demand, Limit> strictest = new EnumMap<>(Demand.class);
        restrictions.stream()
                .map(InForce::limit)
                .forEach(limit -> strictest.merge(
                        limit.demand(),
                        limit,
                        (one, other) -> one.atMost().inBase() <= other.atMost().inBase() ? one : other));
        return List.copyOf(strictest.values());
    }

    private static List<String> touched(Telling telling, Decision decision, List<Limit> limits) {
        if (decision instanceof Decision.Add add) {
            return touched(telling, add.use(), add.dose(), limits);
        }
        return decision instanceof Decision.Change change
                ? touched(telling, change.use(), change.dose(), limits)
                : List.of();
    }

    private static List<String> touched(Telling telling, RungRef use, Dose dose, List<Limit> limits) {
        return telling.rulebook()
                .catalogue()
                .exercise(use.exercise())
                .flatMap(exercise -> exercise.rung(use.rung()))
                .map(rung -> limits.stream()
                        .map(limit -> {
                            int asked = rung.demands().of(limit.demand(), dose);
                            return asked == 0
                                    ? null
                                    : telling.say(
                                            "review.draft.limit",
                                            new Facts(telling).name(use),
                                            telling.amounts().demand(limit.demand()),
                                            telling.amounts().asked(asked, limit),
                                            telling.amounts().amount(limit.atMost()));
                        })
                        .filter(Objects::nonNull)
                        .toList())
                .orElse(List.of());
    }
}
