package health.steady.protocol;

/** At most this much of one demand. The unit fits the demand's scale. */
public record Limit(Demand demand, Amount atMost) {

    public Limit {
        if (demand.scale() != atMost.unit().scale()) {
            throw new IllegalArgumentException(
                    demand.id() + " is not counted in " + atMost.unit().symbol());
        }
    }

    /** @param asked in the demand's base unit */
    public boolean allows(int asked) {
        return asked <= atMost.inBase();
    }

    /** For example {@code bending at most 1 level}. */
    @Override
    public String toString() {
        return demand.id() + " at most " + atMost;
    }
}
