package health.steady.protocol.proof;

import health.steady.protocol.RungRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * When every rung may be offered after one procedure, written by hand in {@code proof/<slug>.table}, with what it asks of
 * the body, in {@code proof/demands.table}. {@code docs/laws.md} says what its lines mean.
 */
final class ClinicalTable {

    /** A default day that never comes. */
    static final int NEVER = Integer.MAX_VALUE;

    /** J6. */
    static final Set<String> STOPS_ALL = Set.of("RF01", "RF02", "RF03", "RF05", "RF18", "RF19");

    static final Set<String> LEAVES_ESSENTIAL = Set.of("RF04", "RF06", "RF07", "RF08", "RF11", "RF17");
    static final Set<String> HOLDS = Set.of("RF09", "RF10", "RF12");

    /** J6 on RF04: without ankle pumps and calf work. */
    static final Set<String> CALF_WORK = Set.of("ankle-pump", "heel-raise");

    private static final int STAGES = 5;
    private static final Map<String, ClinicalTable> READ = new ConcurrentHashMap<>();

    final Map<RungRef, Row> rows = new LinkedHashMap<>();
    final List<Later> later = new ArrayList<>();
    private final Set<String> reserved = new HashSet<>();
    private final Set<String> essential = new HashSet<>();
    private final List<Set<String>> programmes = new ArrayList<>();
    private final TreeMap<Integer, Walk> walks = new TreeMap<>();
    private Walk house = new Walk(0, 0);

    /** @param times a day */
    record Walk(int minutes, int times) {

        private static Walk parse(String written) {
            String[] parts = written.split("x");
            return new Walk(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    /** What an answer moves to a later week. */
    record Later(String choice, String option, int week, Set<String> exercises) {}

    /** One rung of the procedure. */
    record Row(RungRef use, Asks asks, int defaultDay, int floorDay) {

        /** From when it may be offered at all. */
        int firstDay() {
            return defaultDay == NEVER ? floorDay : defaultDay;
        }
    }

    private ClinicalTable() {
        for (int stage = 0; stage < STAGES; stage++) {
            programmes.add(new HashSet<>());
        }
    }

    /** @throws MissingTable when nobody has written one */
    static ClinicalTable of(String slug) {
        return READ.computeIfAbsent(slug, missing -> read(new ClinicalTable(), missing));
    }

    private static ClinicalTable read(ClinicalTable table, String slug) {
        for (String[] words : TableFile.lines(slug)) {
            List<String> rest = Arrays.asList(words).subList(1, words.length);
            switch (words[0]) {
                case "as" -> rest.forEach(other -> read(table, other));
                case "not" -> rest.forEach(use -> table.rows.remove(rung(use)));
                case "reserved" -> replace(table.reserved, rest);
                case "essential" -> replace(table.essential, rest);
                case "house" -> table.house = Walk.parse(words[1]);
                case "walks" -> table.walks(rest);
                case "stage" -> replace(table.programmes.get(Integer.parseInt(words[1])), rest.subList(1, rest.size()));
                case "later" ->
                    table.later.add(new Later(
                            words[1],
                            words[2],
                            Integer.parseInt(words[3]),
                            new HashSet<>(rest.subList(3, rest.size()))));
                case "rung" -> table.row(words);
                default -> throw new IllegalArgumentException(slug + ".table says " + words[0]);
            }
        }
        return table;
    }

    private static void replace(Set<String> all, List<String> others) {
        all.clear();
        all.addAll(others);
    }

    private void walks(List<String> written) {
        walks.clear();
        for (String walk : written) {
            String[] parts = walk.split(":");
            walks.put(Integer.parseInt(parts[0]), Walk.parse(parts[1]));
        }
    }

    private void row(String[] words) {
        RungRef use = rung(words[1]);
        Asks asks = Asks.BY_RUNG.get(use);
        if (asks == null) {
            throw new MissingTable("demands.table has no line for " + words[1]);
        }
        int defaultDay = words[2].equals("never") ? NEVER : 7 * Integer.parseInt(words[2]);
        rows.put(use, new Row(use, asks, defaultDay, 7 * Integer.parseInt(words[3])));
    }

    static RungRef rung(String written) {
        String[] names = written.split("/");
        return new RungRef(names[0], names[1]);
    }

    @Nullable
    Row row(RungRef use) {
        return rows.get(use);
    }

    Set<String> reserved() {
        return reserved;
    }

    boolean isEssential(RungRef use) {
        return essential.contains(use.exercise() + "/" + use.rung());
    }

    boolean programmeGives(int stage, RungRef use) {
        Set<String> programme = programmes.get(stage);
        return programme.contains(use.exercise()) || programme.contains(use.exercise() + "/" + use.rung());
    }

    Walk house() {
        return house;
    }

    /** How many entries of the walking programme a week has behind it, itself included. */
    int walkingSteps(int week) {
        return walks.headMap(week, true).size();
    }

    /** So many entries below that of the week; house walks below the first. */
    Walk walk(int week, int below) {
        List<Walk> reached = List.copyOf(walks.headMap(week, true).values());
        return below >= reached.size() ? house : reached.get(reached.size() - 1 - below);
    }

    Set<Integer> walkingWeeks() {
        return walks.keySet();
    }

    /** A table, or a line of one, that nobody has written and reviewed yet. */
    static final class MissingTable extends AssertionError {

        private static final long serialVersionUID = 1L;

        MissingTable(String what) {
            super(what
                    + ". Write it by hand after the clinical reference, not after the protocol, and have it reviewed:"
                    + " docs/laws.md says how.");
        }
    }
}
