package health.steady.protocol;

import java.util.List;

/**
 * One operation of a patient: its rulebook and its history.
 *
 * @param beside the patient's other operations, none of them with any beside it. What they hold against an exercise stands
 *     against it here too; what they give themselves is theirs
 */
public record Course(Rulebook rulebook, History history, List<Course> beside) {

    public Course {
        beside = List.copyOf(beside);
    }

    /** The only operation of its patient. */
    public Course(Rulebook rulebook, History history) {
        this(rulebook, history, List.of());
    }

    /** The same operation, beside the same others. */
    public Course with(History other) {
        return new Course(rulebook, other, beside);
    }

    @Override
    public String toString() {
        return "course under " + rulebook;
    }
}
