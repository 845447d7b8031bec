package health.steady.protocol.proof;

import health.steady.protocol.Dose;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.ExerciseReserved;
import health.steady.protocol.Fact.ExerciseUnlocked;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Fact.TighteningEnded;
import health.steady.protocol.Limit;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signer;
import health.steady.protocol.proof.ClinicalTable.Row;
import health.steady.protocol.proof.RawProtocol.RawRestriction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the oracle says of one day. */
final class Truth {

    /** Part 0 of the clinical reference: first days of the recovery phases. */
    private static final int[] PHASE_DAYS = {0, 14, 42, 84, 182};

    private static final BigDecimal GRAMS_IN_A_POUND = new BigDecimal("453.59237");
    private static final int WEEK_8 = 56;

    final List<Fact> facts;
    final List<Observation> observations;
    final LocalDate date;
    final LocalDate surgeryOn;
    final @Nullable LocalDate confirmedOn;
    final int day;
    final int scheduled;
    final int stage;
    final Set<String> inForce;
    final List<LimitTightened> tightened = new ArrayList<>(1);
    final Set<String> removed = new HashSet<>();
    private final Set<String> open;
    private final Set<String> reserved = new HashSet<>(ClinicalTable.RESERVED);
    private final Set<String> unlocked = new HashSet<>();
    private final Oracle oracle;

    Truth(Oracle oracle, List<Fact> facts, List<Observation> observations, LocalDate date) {
        this.oracle = oracle;
        this.facts = facts;
        this.observations = observations;
        this.date = date;
        LocalDate operated = null;
        LocalDate confirmed = null;
        for (Fact fact : facts) {
            if (fact instanceof SurgeryConfirmed confirmation && holds(fact) && mayConfirm(confirmation)) {
                operated = earlier(operated, confirmation.surgeryOn());
                confirmed = earlier(confirmed, confirmation.signature().effectiveOn());
            }
        }
        surgeryOn = operated == null ? assignment().surgeryOn() : operated;
        confirmedOn = confirmed;
        day = (int) ChronoUnit.DAYS.between(surgeryOn, date);
        open = openOn(date);
        scheduled = schedule();
        stage = stageReached();
        exercises();
        tightenings();
        inForce = oracle.restrictionsInForce(this);
    }

    PlanAssigned assignment() {
        return Oracle.assignmentOf(facts);
    }

    boolean isBeforeSurgery() {
        return day < 0;
    }

    /** Whether a fact has its day. */
    boolean holds(Fact fact) {
        return !fact.signature().effectiveOn().isAfter(date);
    }

    /** Danger signs that are open on a day, at most today. */
    Set<String> openOn(LocalDate on) {
        Set<String> signs = new TreeSet<>();
        for (Observation observation : observations) {
            if (!observation.on().isAfter(on)
                    && !observation.on().isAfter(date)
                    && !isEnded((CheckIn) observation, on)) {
                signs.addAll(Oracle.dangerSigns(observation));
            }
        }
        return signs;
    }

    /** Why this rung at this dose must not be offered, or null. */
    @Nullable
    String forbids(RungRef use, Dose dose) {
        Row row = ClinicalTable.row(use);
        if (row == null) {
            return "not in the table";
        }
        if (reserved.contains(use.exercise())) {
            return "reserved";
        }
        String reason = byTime(use, row);
        reason = reason == null ? byRestriction(row, dose) : reason;
        reason = reason == null ? byTightening(row, dose) : reason;
        reason = reason == null ? byCondition(row) : reason;
        return reason == null ? bySuspension(use) : reason;
    }

    /** Minutes and times of today's walk, or null when none may be offered. */
    int @Nullable [] walk() {
        RungRef flat = new RungRef("walk", "flat");
        Row row = ClinicalTable.row(flat);
        boolean stopped = open.stream().anyMatch(Truth::stopsAll);
        if (row == null
                || stopped
                || reserved.contains("walk")
                || removed.contains("walk")
                || byTightening(row, Dose.minutes(1, 1)) != null) {
            return null;
        }
        boolean house = open.stream().anyMatch(ClinicalTable.LEAVES_ESSENTIAL::contains);
        return ClinicalTable.walkInWeek(house ? 0 : scheduled / 7);
    }

    boolean essentialOnly() {
        return open.stream().anyMatch(ClinicalTable.LEAVES_ESSENTIAL::contains);
    }

    boolean nothingOpen() {
        return open.isEmpty();
    }

    private @Nullable String byTime(RungRef use, Row row) {
        if (unlocked.contains(use.exercise())) {
            return scheduled < row.floorDay ? "below its floor" : null;
        }
        if (row.defaultDay == ClinicalTable.NEVER) {
            return "never by default";
        }
        boolean conservative = row.conservativeFromWeek8
                && !"usual".equals(assignment().choices().get("exercise-timing"));
        int first = conservative ? Math.max(row.defaultDay, WEEK_8) : row.defaultDay;
        if (scheduled < first) {
            return "too early";
        }
        return phaseOf(first) > stage && !ClinicalTable.programmeGives(stage, use) ? "stage not reached" : null;
    }

    private @Nullable String byRestriction(Row row, Dose dose) {
        for (String id : inForce) {
            RawRestriction restriction = oracle.raw().restrictions.get(id);
            if (asked(row, dose, restriction.demand()) > restriction.limit()) {
                return id;
            }
        }
        return null;
    }

    private @Nullable String byTightening(Row row, Dose dose) {
        for (LimitTightened own : tightened) {
            Limit limit = own.limit();
            int most = limit.demand().id().equals("lifting")
                    ? grams(limit)
                    : limit.atMost().value().intValue();
            if (asked(row, dose, limit.demand().id()) > most) {
                return "tightened-" + own.signature().seq();
            }
        }
        return null;
    }

    private static int grams(Limit limit) {
        return grams(limit.atMost().value(), limit.atMost().unit().symbol());
    }

    private static int grams(BigDecimal value, String unit) {
        BigDecimal grams = value.multiply(unit.equals("lb") ? GRAMS_IN_A_POUND : new BigDecimal(1000));
        return grams.setScale(0, RoundingMode.FLOOR).intValue();
    }

    /** For demands that the table does not hold: nothing, so the oracle forbids at most what it knows. */
    private static int asked(Row row, Dose dose, String demand) {
        return switch (demand) {
            case "bending" -> row.bending;
            case "extension" -> row.extension;
            case "twisting" -> row.twisting;
            case "impact" -> row.impact;
            case "submersion" -> row.water ? 1 : 0;
            case "sitting" -> row.minutesCount ? Math.max(dose.minutes(), 1) : 0;
            case "lifting" -> row.loadCounts ? lifted(dose) : 0;
            default -> 0;
        };
    }

    private static int lifted(Dose dose) {
        return dose.load() == null
                ? Integer.MAX_VALUE
                : grams(dose.load().value(), dose.load().unit().symbol());
    }

    private @Nullable String byCondition(Row row) {
        for (String condition : row.contraindications) {
            if (!Boolean.FALSE.equals(assignment().contraindications().get(condition))) {
                return condition;
            }
        }
        return null;
    }

    private @Nullable String bySuspension(RungRef use) {
        for (String sign : open) {
            boolean calf = sign.equals("RF04") && ClinicalTable.CALF_WORK.contains(use.exercise());
            boolean essential = ClinicalTable.ESSENTIAL.contains(use.exercise() + "/" + use.rung());
            if (stopsAll(sign) || calf || (ClinicalTable.LEAVES_ESSENTIAL.contains(sign) && !essential)) {
                return sign;
            }
        }
        return null;
    }

    private static boolean stopsAll(String sign) {
        return !ClinicalTable.LEAVES_ESSENTIAL.contains(sign) && !ClinicalTable.HOLDS.contains(sign);
    }

    private boolean isEnded(CheckIn checkIn, LocalDate on) {
        for (Fact fact : facts) {
            if (fact instanceof SuspensionEnded end
                    && end.checkIn().equals(checkIn.id())
                    && isClinician(end)
                    && holds(fact)
                    && !end.signature().effectiveOn().isBefore(checkIn.on())
                    && !end.signature().effectiveOn().isAfter(on)) {
                return true;
            }
        }
        return false;
    }

    private int schedule() {
        int reached = confirmedOn == null ? Math.min(day, 6) : day;
        for (Observation observation : observations) {
            boolean isOpen = !observation.on().isAfter(date)
                    && !Oracle.dangerSigns(observation).isEmpty()
                    && !isEnded((CheckIn) observation, date);
            if (isOpen) {
                int reported = (int) ChronoUnit.DAYS.between(surgeryOn, observation.on());
                reached = Math.min(reached, Math.max(0, reported));
            }
        }
        return reached;
    }

    private int stageReached() {
        int reached = 0;
        for (Fact fact : facts) {
            if (fact instanceof StageAdvanced advance && isClinicianOfTheProgramme(fact)) {
                int to = advance.stage().ordinal();
                boolean signed = !advance.signature().effectiveOn().isAfter(surgeryOn.plusDays(scheduled));
                if (signed && PHASE_DAYS[to] <= scheduled) {
                    reached = Math.max(reached, to);
                }
            }
        }
        return reached;
    }

    private void exercises() {
        for (Fact fact : facts) {
            if (!holds(fact)) {
                continue;
            }
            if (fact instanceof ExerciseReserved reserve) {
                reserved.add(reserve.exercise());
                unlocked.remove(reserve.exercise());
            } else if (fact instanceof ExerciseCleared clear && isSurgeon(fact)) {
                reserved.remove(clear.exercise());
            } else if (fact instanceof ExerciseUnlocked unlock && isClinicianOfTheProgramme(fact)) {
                unlocked.add(unlock.exercise());
            } else if (fact instanceof ExerciseRemoved out) {
                removed.add(out.exercise());
            } else if (fact instanceof ExerciseAdded add && isClinicianOfTheProgramme(fact)) {
                removed.remove(add.use().exercise());
            }
        }
    }

    private void tightenings() {
        for (Fact fact : facts) {
            if (fact instanceof LimitTightened own && holds(fact) && !isEnded(own)) {
                tightened.add(own);
            }
        }
    }

    private boolean isEnded(LimitTightened own) {
        for (Fact fact : facts) {
            if (fact instanceof TighteningEnded end
                    && end.tightening() == own.signature().seq()
                    && end.signature().seq() > own.signature().seq()
                    && holds(fact)) {
                boolean same = end.signature()
                                .author()
                                .id()
                                .equals(own.signature().author().id())
                        && isClinician(end)
                        && own.signature().author().as() != Signer.SURGEON;
                if (same || isSurgeon(end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayConfirm(SurgeryConfirmed confirmation) {
        Signer as = confirmation.signature().author().as();
        return (as == Signer.SURGEON || as == Signer.DELEGATE || as == Signer.ADMINISTRATOR)
                && !confirmation.surgeryOn().isAfter(confirmation.signature().effectiveOn());
    }

    private static boolean isSurgeon(Fact fact) {
        return fact.signature().author().as() == Signer.SURGEON;
    }

    private static boolean isClinicianOfTheProgramme(Fact fact) {
        return isSurgeon(fact) || fact.signature().author().as() == Signer.THERAPIST;
    }

    private static boolean isClinician(Fact fact) {
        return isClinicianOfTheProgramme(fact) || fact.signature().author().as() == Signer.DELEGATE;
    }

    private static int phaseOf(int day) {
        int phase = 0;
        for (int i = 0; i < PHASE_DAYS.length; i++) {
            phase = PHASE_DAYS[i] <= day ? i : phase;
        }
        return phase;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
