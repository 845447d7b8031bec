package health.steady.protocol;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What one rung asks of the body, for every {@link Demand}. A load or a time that depends on the dose is declared as
 * such. What is not declared counts as the highest value of its scale (law L1).
 */
public final class Demands {

    private static final int UNDECLARED = -1;
    private static final int BY_LOAD = -2;
    private static final int BY_MINUTES = -3;

    private final int[] asked = new int[Demand.values().length];
    private final boolean grows;

    /**
     * @param declared in base units (levels, grams, minutes, 0 or 1)
     * @param byLoad demands that ask the load of the dose
     * @param byMinutes demands that ask the minutes of the dose
     */
    public Demands(Map<Demand, Integer> declared, Set<Demand> byLoad, Set<Demand> byMinutes) {
        this(declared, byLoad, byMinutes, false);
    }

    private Demands(Map<Demand, Integer> declared, Set<Demand> byLoad, Set<Demand> byMinutes, boolean grows) {
        this.grows = grows;
        Arrays.fill(asked, UNDECLARED);
        declared.forEach((demand, value) -> {
            if (value < 0 || value > demand.scale().highest()) {
                throw new IllegalArgumentException(demand.id() + " cannot be " + value);
            }
            asked[demand.ordinal()] = value;
        });
        byLoad.forEach(demand -> mark(demand, Scale.LOAD, BY_LOAD));
        byMinutes.forEach(demand -> mark(demand, Scale.MINUTES, BY_MINUTES));
    }

    /** Declared for one dose: whatever it asks at all of a load or of minutes is at least the load or minutes of any dose. */
    public static Demands growing(Map<Demand, Integer> declared) {
        return new Demands(declared, Set.of(), Set.of(), true);
    }

    /**
     * In the demand's base unit, at this dose. A load or time that the dose leaves open counts as the highest, and a load
     * in the dose is lifted even where the rung declares that it lifts nothing.
     */
    public int of(Demand demand, Dose dose) {
        int declared = declared(demand, dose);
        Amount load = dose.load();
        return demand == Demand.LIFTING && load != null ? Math.max(declared, load.inBase()) : declared;
    }

    private int declared(Demand demand, Dose dose) {
        int value = asked[demand.ordinal()];
        if (value >= 0) {
            return grows && value > 0 ? Math.max(value, given(demand.scale(), dose)) : value;
        }
        if (value == BY_LOAD && dose.load() != null) {
            return dose.load().inBase();
        }
        if (value == BY_MINUTES && dose.minutes() > 0) {
            return dose.minutes();
        }
        return demand.scale().highest();
    }

    private static int given(Scale scale, Dose dose) {
        Amount load = dose.load();
        return switch (scale) {
            case LOAD -> load == null ? 0 : load.inBase();
            case MINUTES -> dose.minutes();
            case LEVEL, YES_NO -> 0;
        };
    }

    public Set<Demand> undeclared() {
        Set<Demand> missing = EnumSet.noneOf(Demand.class);
        for (Demand demand : Demand.values()) {
            if (asked[demand.ordinal()] == UNDECLARED) {
                missing.add(demand);
            }
        }
        return missing;
    }

    private void mark(Demand demand, Scale scale, int mark) {
        if (demand.scale() != scale) {
            throw new IllegalArgumentException(demand.id() + " does not follow the dose in this way");
        }
        asked[demand.ordinal()] = mark;
    }
}
