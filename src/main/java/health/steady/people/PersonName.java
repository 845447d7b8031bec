package health.steady.people;

/** What others read about a person: "Dr. Helen Marsh", surgeon. */
public record PersonName(PersonId id, String name, Role role) {

    @Override
    public String toString() {
        return "PersonName[" + id + ", " + role + "]";
    }
}
