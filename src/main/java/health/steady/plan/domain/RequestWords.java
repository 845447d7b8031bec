package health.steady.plan.domain;

import health.steady.plan.DaySheet.Note;
import health.steady.plan.PlanView;
import health.steady.plan.Request;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import java.util.List;

/** What the surgeon was asked, and the answer in the surgeon's own words. */
final class RequestWords {

    private static final String TIGHTENED = "tightened-";

    private final PlanView plan;
    private final Words words;
    private final PeopleWords people;
    private final LimitWords limits;

    RequestWords(PlanView plan, Words words, PeopleWords people, LimitWords limits) {
        this.plan = plan;
        this.words = words;
        this.people = people;
        this.limits = limits;
    }

    Note note(Message message) {
        return Request.in(plan.course().history()).stream()
                .filter(request -> message.ids().contains(Integer.toString(request.seq())))
                .findFirst()
                .map(this::note)
                .orElseGet(() -> new Note(
                        "note",
                        words.say("day.message.ASKED.title", people.surgeon()),
                        words.say("day.message.ANSWERED")));
    }

    private Note note(Request request) {
        SurgeonAsked asked = request.asked();
        String on = words.day(asked.signature().effectiveOn());
        SurgeonAnswered answer = request.answer();
        if (answer == null) {
            return new Note(
                    "note",
                    words.say("day.message.ASKED.title", people.surgeon()),
                    words.say("day.message.ASKED", on, people.surgeon(), about(asked)));
        }
        String who = people.brief(answer.signature().author());
        return new Note(
                "note",
                words.say("day.message.ANSWERED.title", who),
                words.say(
                        "day.message.ANSWERED." + answer.outcome(),
                        on,
                        about(asked),
                        words.day(answer.signature().effectiveOn()),
                        words.quote(answer.signature().reason()),
                        who));
    }

    /** Your limit on bending; the exercise Bridge. */
    String about(SurgeonAsked asked) {
        if (asked.subject() == Subject.EXERCISE) {
            String name = plan.course()
                    .rulebook()
                    .catalogue()
                    .exercise(asked.id())
                    .map(Exercise::name)
                    .map(words::in)
                    .orElse(asked.id());
            return words.say("day.message.about.exercise", words.quote(name));
        }
        return words.say("day.message.about.limit", demand(asked.id()));
    }

    private String demand(String restriction) {
        return plan.course()
                .rulebook()
                .protocol()
                .restriction(restriction)
                .map(rule -> limits.about(rule.limit().demand()))
                .orElseGet(() -> tightened(restriction));
    }

    private String tightened(String id) {
        List<Fact> facts = plan.course().history().facts();
        for (Fact fact : facts) {
            if (fact instanceof LimitTightened own
                    && id.equals(TIGHTENED + fact.signature().seq())) {
                return limits.about(own.limit().demand());
            }
        }
        return id;
    }
}
