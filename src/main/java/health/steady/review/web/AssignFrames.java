package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import health.steady.plan.PreparedAssignment;
import health.steady.plan.PreparedAssignments;
import health.steady.protocol.DayPlan.InForce;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what an assignment is made for: a surgeon's own, a delegate's for a surgeon, or one in the place of another. */
@Component
class AssignFrames {

    private final Words words;
    private final PreparedAssignments prepared;

    AssignFrames(Words words, PreparedAssignments prepared) {
        this.words = words;
        this.prepared = prepared;
    }

    AssignFrame of(CurrentUser user, AssignForm form, @Nullable PlanReading replaced) {
        if (replaced != null) {
            return new AssignFrame(
                    words.say(
                            "review.operation.title", replaced.view().patient().name()),
                    words.say("review.assign.lead"),
                    replaced.path() + "/operation",
                    words.say("review.operation.submit"),
                    false,
                    List.of(),
                    null,
                    replaced(replaced));
        }
        boolean prepares = user.role() == Role.DELEGATE;
        String key = prepares ? "review.prepare" : "review.assign";
        return new AssignFrame(
                words.say(key + ".title"),
                words.say(key + ".lead"),
                prepares ? "/plans/prepared" : "/plans",
                words.say(key + ".submit"),
                prepares,
                prepares ? surgeons(user) : List.of(),
                prepared(user, form),
                null);
    }

    private List<Choice> surgeons(CurrentUser delegate) {
        return prepared.surgeons(delegate).stream()
                .map(surgeon -> new Choice(surgeon.id().toString(), surgeon.name()))
                .toList();
    }

    private AssignFrame.@Nullable Prepared prepared(CurrentUser user, AssignForm form) {
        return Ids.isId(form.prepared())
                ? prepared.open(user, Ids.parse(form.prepared()))
                        .map(open -> prepared(user, open))
                        .orElse(null)
                : null;
    }

    private AssignFrame.Prepared prepared(CurrentUser user, PreparedAssignment open) {
        String at = words.moment(open.at().atZone(user.zone()));
        boolean mine = user.role() == Role.SURGEON;
        return new AssignFrame.Prepared(
                words.say("review.prepared.by", open.by().name(), at),
                open.sentBack()
                        ? words.say("review.prepared.sent-back", open.note())
                        : mine
                                ? words.say("review.prepared.look")
                                : words.say(
                                        "review.prepared.waits", open.surgeon().name()),
                "/plans/prepared/" + open.id());
    }

    private AssignFrame.Replaced replaced(PlanReading reading) {
        List<String> effects = new ArrayList<>();
        effects.add(words.say(
                "review.operation.effect.limits", reading.day().restrictions().size()));
        long own = reading.day().restrictions().stream()
                .map(InForce::rule)
                .filter(rule -> rule == null)
                .count();
        if (own > 0) {
            effects.add(words.say("review.operation.effect.own", own));
        }
        effects.add(words.say("review.operation.effect.programme"));
        int open = OpenSigns.in(reading).reports().size();
        effects.add(words.say(open == 0 ? "review.operation.effect.no-signs" : "review.operation.effect.signs", open));
        effects.add(words.say("review.operation.effect.past"));
        return new AssignFrame.Replaced(
                reading.view().patient().name(),
                reading.path(),
                PlanHead.of(Telling.of(words, reading, reading.day()), reading).about(),
                List.of(
                        new Choice("revision", words.say("review.operation.revision")),
                        new Choice("mistake", words.say("review.operation.mistake")),
                        new Choice(Replacing.SECOND, words.say("review.operation.second"))),
                effects);
    }
}
