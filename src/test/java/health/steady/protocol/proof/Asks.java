package health.steady.protocol.proof;

import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.RungRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one rung asks of the body, and the standing conditions in which it is not given: a line of the table of demands. */
final class Asks {

    static final Map<RungRef, Asks> BY_RUNG = parse();

    private static final String TABLE = "demands";
    private static final String OF_NO_RUNG = "none";
    private static final int EXTRA = 8;

    /** What the columns are about. */
    private static final Set<Demand> COLUMNS = EnumSet.of(
            Demand.BENDING,
            Demand.EXTENSION,
            Demand.TWISTING,
            Demand.IMPACT,
            Demand.LIFTING,
            Demand.SITTING,
            Demand.SUBMERSION);

    private static final BigDecimal GRAMS_IN_A_POUND = new BigDecimal("453.59237");
    private static final int LOAD = -1;
    private static final int MINUTES = -2;

    final List<String> contraindications;

    /** By demand, for those that the table does not hold nothing: so the oracle forbids at most what it knows. */
    private final int[] asked = new int[Demand.values().length];

    private Asks(String[] cells) {
        enter(Demand.BENDING, Integer.parseInt(cells[1]));
        enter(Demand.EXTENSION, Integer.parseInt(cells[2]));
        enter(Demand.TWISTING, Integer.parseInt(cells[3]));
        enter(Demand.IMPACT, Integer.parseInt(cells[4]));
        if (cells[5].equals("lb")) {
            enter(Demand.LIFTING, LOAD);
        } else if (cells[5].equals("min")) {
            enter(Demand.SITTING, MINUTES);
        }
        enter(Demand.SUBMERSION, cells[6].equals("water") ? 1 : 0);
        contraindications = cells[7].equals("-") ? List.of() : List.of(cells[7].split(","));
        for (int i = EXTRA; i < cells.length; i++) {
            String[] parts = cells[i].split("=");
            int value =
                    parts[1].equals("load") ? LOAD : parts[1].equals("minutes") ? MINUTES : Integer.parseInt(parts[1]);
            enter(demand(parts[0]), value);
        }
    }

    private void enter(Demand demand, int value) {
        asked[demand.ordinal()] = value;
    }

    private static Map<RungRef, Asks> parse() {
        Map<RungRef, Asks> all = new LinkedHashMap<>();
        for (String[] cells : TableFile.lines(TABLE)) {
            if (!cells[0].equals(OF_NO_RUNG)) {
                all.put(ClinicalTable.rung(cells[0]), new Asks(cells));
            }
        }
        return all;
    }

    /** The demand that a file names. */
    static Demand demand(String written) {
        return Demand.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What the table says something about: in its columns, in some line, or as asked by no rung. */
    static Set<Demand> known() {
        Set<Demand> known = EnumSet.copyOf(COLUMNS);
        for (String[] cells : TableFile.lines(TABLE)) {
            boolean ofNoRung = cells[0].equals(OF_NO_RUNG);
            for (int i = ofNoRung ? 1 : EXTRA; i < cells.length; i++) {
                known.add(demand(cells[i].split("=")[0]));
            }
        }
        return known;
    }

    /** In levels, grams, minutes, or 1 for yes. */
    int of(Demand demand, Dose dose) {
        int value = asked[demand.ordinal()];
        return switch (value) {
            case LOAD -> lifted(dose);
            case MINUTES -> Math.max(dose.minutes(), 1);
            default -> value;
        };
    }

    boolean countsLoad() {
        return asked[Demand.LIFTING.ordinal()] == LOAD;
    }

    boolean countsMinutes() {
        return asked[Demand.SITTING.ordinal()] == MINUTES;
    }

    static int lifted(Dose dose) {
        return dose.load() == null
                ? Integer.MAX_VALUE
                : grams(dose.load().value(), dose.load().unit().symbol());
    }

    static int grams(BigDecimal value, String unit) {
        BigDecimal grams = value.multiply(unit.equals("lb") ? GRAMS_IN_A_POUND : new BigDecimal(1000));
        return grams.setScale(0, RoundingMode.FLOOR).intValue();
    }
}
