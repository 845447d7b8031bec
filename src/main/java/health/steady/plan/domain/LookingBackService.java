package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.Difference;
import health.steady.plan.Difference.Step;
import health.steady.plan.LookingBack;
import health.steady.plan.PlanView;
import health.steady.plan.Stretch;
import health.steady.protocol.Change;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Demand;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.History;
import health.steady.protocol.Restriction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LookingBackService implements LookingBack {

    private final DayEvidence evidence;
    private final Touches touches;

    LookingBackService(DayEvidence evidence, Touches touches) {
        this.evidence = evidence;
        this.touches = touches;
    }

    @Override
    public Map<Demand, String> demands(PlanView plan, String language) {
        Words words = new Words(language);
        Map<Demand, String> names = new EnumMap<>(Demand.class);
        Stream.concat(
                        plan.course().rulebook().protocol().restrictions().stream()
                                .map(Restriction::limit),
                        plan.course().history().facts().stream()
                                .filter(LimitTightened.class::isInstance)
                                .map(fact -> ((LimitTightened) fact).limit()))
                .forEach(limit -> names.putIfAbsent(
                        limit.demand(),
                        words.sentence(words.say("day.demand." + limit.demand().id()))));
        return names;
    }

    @Override
    public List<Difference> between(
            PlanView plan, LocalDate earlier, LocalDate later, @Nullable Demand about, String language) {
        refuseUnlikely(earlier, later);
        if (!plan.course().history().isWhole()) {
            return List.of();
        }
        Words words = new Words(language);
        DayPlan before = plan.day(earlier);
        DayPlan after = plan.day(later);
        StepWords steps = new StepWords(plan, earlier, later, words);
        return new DifferenceWords(plan, before, after, words)
                .about(about, change -> or(steps.to(change), plan, before, after, change, words));
    }

    @Override
    public List<Difference> between(
            PlanView plan, LocalDate day, int earlier, int later, @Nullable Demand about, String language) {
        if (!plan.course().history().isWhole()) {
            return List.of();
        }
        PlanView is = after(plan, later, later);
        DayPlan before = after(plan, earlier, later).day(day);
        DayPlan after = is.day(day);
        Words words = new Words(language);
        return new DifferenceWords(is, before, after, words)
                .about(about, change -> or(List.of(), is, before, after, change, words));
    }

    @Override
    @Transactional
    public List<Stretch> told(
            CurrentUser viewer, PlanView plan, Demand about, LocalDate from, LocalDate to, String language) {
        refuseUnlikely(from, to);
        List<KeptSheet> sheets = evidence.between(viewer, plan, from, to);
        if (!sheets.isEmpty()) {
            touches.replayed(viewer, plan);
        }
        Words words = new Words(language);
        LocalDate readable = plan.course().history().isWhole() ? to : from.minusDays(1);
        StepWords steps = new StepWords(plan, from.minusDays(1), readable, words);
        return new ToldWords(plan, about, steps, words, viewer.zone()).stretches(sheets, from, to);
    }

    /** What a change comes to where the days between tell nothing of it. */
    private static List<Step> or(
            List<Step> steps, PlanView plan, DayPlan before, DayPlan after, Change change, Words words) {
        return steps.isEmpty()
                ? new ChangeWords(plan, before, after, words)
                        .changed().stream()
                                .filter(changed -> changed.change().equals(change))
                                .map(changed -> new Step(
                                        null,
                                        changed.telling().title(),
                                        changed.telling().text()))
                                .toList()
                : steps;
    }

    /** The plan as it was when a fact had been signed, with all that was reported before a later one. */
    private static PlanView after(PlanView plan, int seq, int reportsUntil) {
        List<Fact> facts = plan.course().history().facts();
        History known = plan.course()
                .history()
                .knownAt(facts.get(reportsUntil - 1).signature().recordedAt());
        History prefix = History.of(facts.subList(0, seq), known.observations());
        return plan.with(plan.course().with(prefix));
    }

    private static void refuseUnlikely(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("0 to " + MOST_DAYS + " days, not " + days);
        }
    }
}
