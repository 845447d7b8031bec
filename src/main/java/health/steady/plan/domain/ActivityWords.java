package health.steady.plan.domain;

import health.steady.plan.DaySheet.Entry;
import health.steady.plan.MayI;
import health.steady.plan.PlanView;
import health.steady.protocol.Activity;
import health.steady.protocol.Answer;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Engine;
import health.steady.protocol.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Answers for every everyday activity of the rulebook, in words. */
final class ActivityWords {

    private final PlanView plan;
    private final DayPlan day;
    private final Words words;
    private final PeopleWords people;
    private final SourceWords sources;
    private final RestrictionWords restrictions;

    ActivityWords(PlanView plan, DayPlan day, String language) {
        this.plan = plan;
        this.day = day;
        words = new Words(language);
        people = new PeopleWords(plan, words);
        sources = new SourceWords(plan.course().rulebook(), words);
        LimitWords limits = new LimitWords(plan.course().rulebook().protocol(), words);
        restrictions = new RestrictionWords(plan, day.date(), words, people, limits, sources);
    }

    /** By name. */
    List<MayI> answers() {
        return plan.course().rulebook().catalogue().activities().values().stream()
                .map(this::answer)
                .sorted(Comparator.comparing(MayI::name))
                .toList();
    }

    private MayI answer(Activity activity) {
        Answer answer = Engine.answer(activity, day);
        Text way = answer.way();
        List<Entry> cause = new ArrayList<>();
        sources.addTo(cause, activity.sources());
        return new MayI(
                activity.id(),
                words.in(activity.name()),
                answer.verdict(),
                way == null ? "" : words.in(way),
                restrictions.lines(answer.against()),
                people.surgeon(),
                cause);
    }
}
