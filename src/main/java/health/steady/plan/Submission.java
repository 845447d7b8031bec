package health.steady.plan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One form that somebody sends.
 *
 * @param id made with the form: the same form sent twice is signed once
 * @param seen the last fact of the plan that the form was made from; a later one means that somebody else changed the
 *     plan meanwhile
 */
public record Submission(UUID id, int seen) {

    /**
     * The id of one of the facts that are signed together.
     *
     * @param place the first is 0, and has the submission's own
     */
    public UUID part(int place) {
        return place == 0 ? id : UUID.nameUUIDFromBytes((id + "/" + place).getBytes(StandardCharsets.UTF_8));
    }
}
