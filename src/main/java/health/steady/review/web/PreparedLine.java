package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.plan.PreparedAssignment;
import org.jspecify.annotations.Nullable;

/**
 * One prepared assignment in the list.
 *
 * @param note why the surgeon sent it back; null when it waits
 */
record PreparedLine(
        String path,
        String patient,
        String operation,
        String by,
        String surgeon,
        @Nullable String note) {

    static PreparedLine of(Words words, CurrentUser user, PreparedAssignment prepared) {
        String at = words.moment(prepared.at().atZone(user.zone()));
        return new PreparedLine(
                "/plans/prepared/" + prepared.id(),
                prepared.patient().name(),
                words.say(
                        "review.prepared.operation",
                        prepared.procedure(),
                        words.day(prepared.answers().surgeryOn())),
                words.say("review.prepared.by", prepared.by().name(), at),
                words.say(
                        prepared.sentBack() ? "review.prepared.came-back" : "review.prepared.waits",
                        prepared.surgeon().name()),
                prepared.sentBack() ? prepared.note() : null);
    }

    @Override
    public String toString() {
        return "PreparedLine[" + path + "]";
    }
}
