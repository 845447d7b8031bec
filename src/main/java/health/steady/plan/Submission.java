package health.steady.plan;

import java.util.UUID;

/**
 * One form that somebody sends.
 *
 * @param id made with the form: the same form sent twice is signed once
 * @param seen the last fact of the plan that the form was made from; a later one means that somebody else changed the
 *     plan meanwhile
 */
public record Submission(UUID id, int seen) {}
