package health.steady.protocol.proof;

import health.steady.protocol.RungRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every rung asks of the body and when it may be offered after a discectomy, written by hand from parts C2, J2, J3,
 * J4, J5 and J6 of the clinical reference. Not read from the catalogue: the two check each other.
 */
final class ClinicalTable {

    /** A default day that never comes. */
    static final int NEVER = Integer.MAX_VALUE;

    /**
     * Columns: bending, extension, twisting, impact (0-3, part J5, else C2); how the dose counts, "lb" its load as
     * lifting, "min" its minutes as sitting; water; default and floor week (J2, else C2), "never" by default, "8+" when
     * conservative timing (J1: the nine exercises that seed-003 puts at weeks 8-12) moves the default to week 8;
     * contraindications (J5: the standing conditions among C2's "do not give when").
     */
    private static final String ROWS = """
            walk/flat                 0 0 0 1  -    -      0  0  -   -
            breathe/basic             0 0 0 0  -    -      0  0  -   -
            ankle-pump/basic          0 0 0 0  -    -      0  0  -   -
            brace/basic               0 0 0 0  -    -      0  0  -   -
            log-roll/basic            0 0 0 0  -    -      0  0  -   -
            sit-stand/drill           1 0 0 0  -    -      0  0  -   -
            hip-hinge/drill           0 0 0 0  -    -      0  0  -   -
            quad-set/basic            0 0 0 0  -    -      0  0  -   -
            laq/basic                 0 0 0 0  -    -      0  0  -   -
            ball-squeeze/basic        0 0 0 0  -    -      0  0  -   -
            scap-retract/basic        0 0 0 0  -    -      0  0  -   -
            heel-slide/basic          0 0 1 0  -    -      0  0  -   -
            bent-knee-fallout/basic   0 0 1 0  -    -      0  0  -   -
            ham-seated-ankle/basic    0 0 0 0  -    -      1  1  -   -
            ham-supine-strap/basic    1 0 0 0  -    -      2  1  -   -
            ham-supine-hands/basic    2 0 0 0  -    -      6  1  -   -
            ham-seated-lean/basic     2 0 0 0  -    -      6  2  -   -
            prone-knee-bend/basic     0 1 0 0  -    -      2  1  -   prone-not-tolerated
            pelvic-tilt-draw-in/basic 0 0 0 0  -    -      1  0  -   -
            pelvic-tilt/tilt          1 0 0 0  -    -      2  0  8+  -
            lying-march/basic         1 0 0 0  -    -      2  1  -   -
            clamshell/basic           0 0 0 0  -    -      2  2  -   -
            side-leg-lift/basic       0 0 0 0  -    -      2  2  8+  hip-problem
            wall-sit/30-degrees       0 0 0 0  -    -      2  2  8+  knee-problem
            wall-sit/45-degrees       0 0 0 0  -    -      6  2  8+  knee-problem
            bridge/small              0 0 0 0  -    -      3  2  8+  -
            bridge/full               0 1 0 0  -    -      6  2  8+  -
            bike/recumbent-short      1 0 0 0  min  -      4  2  -   -
            bike/recumbent            1 0 0 0  min  -      4  2  -   -
            band-row/light            0 0 0 0  lb   -      4  2  -   shoulder-problem
            band-row/medium           0 0 0 0  lb   -      4  2  -   shoulder-problem
            band-row/heavy            0 0 0 0  lb   -      4  2  -   shoulder-problem
            slr/basic                 0 0 0 0  -    -      4  2  -   -
            bird-dog/one-limb         0 0 0 0  -    -      6  2  8+  wrist-problem,knee-problem
            bird-dog/full             0 1 0 0  -    -      8  4  8+  wrist-problem,knee-problem
            sit-stand/sets            1 0 0 0  -    -      6  2  -   -
            sls/basic                 0 0 0 0  -    -      6  2  -   fall-risk
            heel-raise/basic          0 0 0 0  -    -      6  2  -   -
            mini-squat/basic          1 0 0 0  -    -      6  2  -   knee-problem
            knee-chest/one-knee       2 0 0 0  -    -      6  0  8+  -
            knee-chest/both-knees     3 0 0 0  -    -      6  0  8+  -
            cat-cow/small             2 1 0 0  -    -      8  2  8+  wrist-problem,knee-problem
            cat-cow/full              3 2 0 0  -    -      8  6  8+  wrist-problem,knee-problem
            figure-4/unpulled         1 0 0 0  -    -      8  2  8+  hip-precautions
            figure-4/pulled           2 0 0 0  -    -      8  2  8+  hip-precautions
            knee-roll/small           0 0 2 0  -    -      8  2  -   -
            knee-roll/full            0 0 3 0  -    -      8  6  -   -
            child-pose/basic          3 0 0 0  -    -      8  6  8+  knee-problem
            aquatic/water-walk        0 0 0 0  -    water  6  4  -   -
            swim/easy                 0 1 2 0  -    water  8  4  -   -
            lunge/basic               0 0 0 0  -    -      8  6  -   knee-problem
            dead-bug/basic            0 0 0 0  -    -      8  6  -   -
            step-up/basic             1 0 0 0  -    -      8  6  -   knee-problem
            ohp-seated/dumbbell       0 0 0 0  lb   -      8  6  -   -
            medx/clinic               0 3 0 0  -    -      6  6  -   -
            elliptical/arms-still     0 0 0 0  -    -     12  6  -   -
            elliptical/arms           0 0 1 0  -    -     12  6  -   -
            side-plank/knees          0 0 0 0  -    -     12  6  -   shoulder-problem
            back-ext/arms-by-side     0 3 0 0  -    -     12  6  -   stenosis-symptoms,prone-not-tolerated
            prone-pressup/elbows      0 2 0 0  -    -     12  2  -   stenosis-symptoms,prone-not-tolerated
            curl-up/basic             3 0 2 0  -    -  never 12  -   -
            run/walk-run              0 0 0 3  -    -     26 12  -   -
            """;

    /** J2, last line: cleared means reserved from the start. */
    static final Set<String> RESERVED = Set.of("elliptical", "run", "aquatic", "swim", "medx");

    /** J3, column DX and DL: exercises by stage, with the rung where J3 names one. Stand-ins are of the same intent. */
    private static final List<Set<String>> PROGRAMMES = List.of(
            Set.of("breathe", "ankle-pump", "brace", "log-roll", "ham-seated-ankle", "pelvic-tilt-draw-in"),
            Set.of(
                    "ham-supine-strap",
                    "pelvic-tilt/tilt",
                    "pelvic-tilt-draw-in",
                    "lying-march",
                    "clamshell",
                    "wall-sit/30-degrees",
                    "bridge/small",
                    "bike/recumbent-short"),
            Set.of(
                    "bridge/full",
                    "bird-dog/one-limb",
                    "bird-dog/full",
                    "wall-sit/45-degrees",
                    "band-row/light",
                    "scap-retract",
                    "sit-stand/sets",
                    "sls",
                    "bike/recumbent"),
            Set.of(
                    "band-row/light",
                    "scap-retract",
                    "mini-squat",
                    "step-up",
                    "dead-bug",
                    "bird-dog/full",
                    "bird-dog/one-limb",
                    "sls",
                    "bike/recumbent"),
            Set.of(
                    "bridge/full",
                    "side-leg-lift",
                    "mini-squat",
                    "dead-bug",
                    "bird-dog/full",
                    "bird-dog/one-limb",
                    "band-row/light",
                    "scap-retract",
                    "bike/recumbent"));

    /** J4: minutes and times a day in weeks 0, 1, 2, 3, 4, 5 and from 6 on. */
    private static final int[][] WALKS = {{5, 4}, {8, 4}, {12, 3}, {15, 3}, {16, 3}, {25, 2}, {30, 2}};

    static final int LAST_WALKING_WEEK = WALKS.length - 1;

    /** J6. */
    static final Set<String> STOPS_ALL = Set.of("RF01", "RF02", "RF03", "RF05", "RF18", "RF19");

    static final Set<String> LEAVES_ESSENTIAL = Set.of("RF04", "RF06", "RF07", "RF08", "RF11", "RF17");
    static final Set<String> HOLDS = Set.of("RF09", "RF10", "RF12");

    /** J6 on RF04: without ankle pumps and calf work. */
    static final Set<String> CALF_WORK = Set.of("ankle-pump", "heel-raise");

    /** Design §2, suspension: transfers, breathing, ankle pumps; house walks besides. */
    static final Set<String> ESSENTIAL =
            Set.of("breathe/basic", "ankle-pump/basic", "log-roll/basic", "sit-stand/drill");

    static final Map<RungRef, Row> BY_RUNG = parse();

    private ClinicalTable() {}

    static @Nullable Row row(RungRef use) {
        return BY_RUNG.get(use);
    }

    static boolean programmeGives(int stage, RungRef use) {
        Set<String> programme = PROGRAMMES.get(stage);
        return programme.contains(use.exercise()) || programme.contains(use.exercise() + "/" + use.rung());
    }

    /** Minutes, then times. */
    static int[] walkInWeek(int week) {
        return WALKS[Math.min(week, WALKS.length - 1)];
    }

    private static Map<RungRef, Row> parse() {
        Map<RungRef, Row> rows = new LinkedHashMap<>();
        ROWS.lines().map(Row::parse).forEach(row -> rows.put(row.use, row));
        return Map.copyOf(rows);
    }

    /** One line of the table. */
    static final class Row {

        final RungRef use;
        final int bending;
        final int extension;
        final int twisting;
        final int impact;
        final boolean loadCounts;
        final boolean minutesCount;
        final boolean water;
        final int defaultDay;
        final int floorDay;
        final boolean conservativeFromWeek8;
        final List<String> contraindications;

        private Row(String[] cells) {
            String[] names = cells[0].split("/");
            use = new RungRef(names[0], names[1]);
            bending = Integer.parseInt(cells[1]);
            extension = Integer.parseInt(cells[2]);
            twisting = Integer.parseInt(cells[3]);
            impact = Integer.parseInt(cells[4]);
            loadCounts = cells[5].equals("lb");
            minutesCount = cells[5].equals("min");
            water = cells[6].equals("water");
            defaultDay = cells[7].equals("never") ? NEVER : 7 * Integer.parseInt(cells[7]);
            floorDay = 7 * Integer.parseInt(cells[8]);
            conservativeFromWeek8 = cells[9].equals("8+");
            contraindications = cells[10].equals("-") ? List.of() : List.of(cells[10].split(","));
        }

        static Row parse(String line) {
            return new Row(line.trim().split("\\s+"));
        }
    }
}
