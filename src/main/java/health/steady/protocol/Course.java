package health.steady.protocol;

/** One operation of a patient: its rulebook and its history. */
public record Course(Rulebook rulebook, History history) {

    @Override
    public String toString() {
        return "course under " + rulebook;
    }
}
