package health.steady.protocol.proof;

import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.ConditionCleared;
import health.steady.protocol.Fact.ConditionFound;
import health.steady.protocol.Fact.DoseEased;
import health.steady.protocol.Fact.DoseRaised;
import health.steady.protocol.Fact.ExerciseAdded;
import health.steady.protocol.Fact.ExerciseCleared;
import health.steady.protocol.Fact.ExercisePaused;
import health.steady.protocol.Fact.ExerciseRemoved;
import health.steady.protocol.Fact.ExerciseReserved;
import health.steady.protocol.Fact.ExerciseResumed;
import health.steady.protocol.Fact.ExerciseUnlocked;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.PlanClosed;
import health.steady.protocol.Fact.PlanPaused;
import health.steady.protocol.Fact.PlanResumed;
import health.steady.protocol.Fact.RangeSigned;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Fact.SurgeryDatedEarlier;
import health.steady.protocol.Fact.SurgeryDatedLater;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Fact.TighteningEnded;
import health.steady.protocol.Limit;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signer;
import health.steady.protocol.proof.ClinicalTable.Row;
import health.steady.protocol.proof.RawProtocol.RawGate;
import health.steady.protocol.proof.RawProtocol.RawRestriction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the oracle says of one day. */
final class Truth {

    /** Part 0 of the clinical reference: first days of the recovery phases. */
    private static final int[] PHASE_DAYS = {0, 14, 42, 84, 182};

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

    /** By surgeons, of any restriction. */
    final List<RestrictionReleased> releases = new ArrayList<>(1);

    final Set<String> removed = new HashSet<>();
    private final Set<String> paused = new HashSet<>();
    private final boolean mayOpen;
    private final Map<LocalDate, Set<String>> openByDay = new HashMap<>();
    private final Set<String> open;
    private final Set<String> reserved;
    private final Set<String> unlocked = new HashSet<>();
    private final Oracle oracle;
    private final ClinicalTable table;
    private final Evidence evidence;
    final Reports reports;
    final boolean closed;
    final boolean gentleOpen;
    final Map<String, Signed> signed = new HashMap<>();
    private final Map<String, String> lowest = new HashMap<>();

    /** What a clinician signed of an exercise. */
    record Signed(RungRef use, Dose dose, LocalDate on) {}

    Truth(Oracle oracle, List<Fact> facts, List<Observation> observations, LocalDate date) {
        this.oracle = oracle;
        table = oracle.table();
        reserved = new HashSet<>(table.reserved());
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
        surgeryOn = dated(operated == null ? assignment().surgeryOn() : operated);
        confirmedOn = confirmed;
        evidence = new Evidence(oracle.raw(), facts.stream().filter(this::holds).toList(), observations);
        reports = new Reports(observations, date);
        closed = facts.stream().anyMatch(fact -> fact instanceof PlanClosed && holds(fact) && isSurgeon(fact));
        day = (int) ChronoUnit.DAYS.between(surgeryOn, date);
        mayOpen = facts.stream().anyMatch(fact -> fact instanceof PlanPaused)
                || observations.stream()
                        .anyMatch(report -> !Oracle.dangerSigns(report).isEmpty());
        open = openOn(date);
        scheduled = schedule();
        stage = stageReached();
        gentleOpen = isGentleOpen();
        exercises();
        limits();
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
        return mayOpen ? openByDay.computeIfAbsent(on, this::openedBy) : Set.of();
    }

    private Set<String> openedBy(LocalDate on) {
        Set<String> signs = new TreeSet<>();
        for (Observation observation : observations) {
            if (observation instanceof CheckIn report
                    && !observation.on().isAfter(on)
                    && !observation.on().isAfter(date)
                    && !isEnded(report, on)) {
                signs.addAll(Oracle.dangerSigns(observation));
            }
        }
        if (pausedSince(on) != null) {
            signs.add("paused");
        }
        return signs;
    }

    /** The first day of a pause that nobody has ended by that day, or null. */
    private @Nullable LocalDate pausedSince(LocalDate on) {
        LocalDate since = null;
        for (Fact fact : facts) {
            LocalDate from = fact.signature().effectiveOn();
            if (fact instanceof PlanPaused && holds(fact) && !from.isAfter(on)) {
                boolean ended = facts.stream()
                        .anyMatch(later -> later instanceof PlanResumed
                                && holds(later)
                                && isClinicianOfTheProgramme(later)
                                && later.signature().seq() > fact.signature().seq()
                                && !later.signature().effectiveOn().isBefore(from)
                                && !later.signature().effectiveOn().isAfter(on));
                since = ended ? since : earlier(since, from);
            }
        }
        return since;
    }

    /** Corrections in the order of signing: earlier ones since the first confirmation, later ones since the last. */
    private LocalDate dated(LocalDate known) {
        int first = 0;
        int last = 0;
        for (Fact fact : facts) {
            if (fact instanceof SurgeryConfirmed confirmation && holds(fact) && mayConfirm(confirmation)) {
                first = first == 0 ? fact.signature().seq() : first;
                last = fact.signature().seq();
            }
        }
        LocalDate on = known;
        for (Fact fact : facts) {
            int seq = fact.signature().seq();
            if (fact instanceof SurgeryDatedEarlier dating && holds(fact) && isSurgeon(fact) && seq > first) {
                on = dating.surgeryOn().isBefore(on) ? dating.surgeryOn() : on;
            } else if (fact instanceof SurgeryDatedLater dating && holds(fact) && seq > last) {
                on = dating.surgeryOn().isAfter(on) ? dating.surgeryOn() : on;
            }
        }
        return on;
    }

    /** Why this rung at this dose must not be offered, or null. */
    @Nullable
    String forbids(RungRef use, Dose dose) {
        Row row = table.row(use);
        if (row == null) {
            return "not in the table";
        }
        if (reserved.contains(use.exercise())) {
            return "reserved";
        }
        if (paused.contains(use.exercise())) {
            return "paused";
        }
        String reason = byTime(use, row);
        reason = reason == null ? byRestriction(row, dose) : reason;
        reason = reason == null ? byTightening(row, dose) : reason;
        reason = reason == null ? byCondition(row) : reason;
        reason = reason == null ? byState(use) : reason;
        return reason == null ? bySuspension(use) : reason;
    }

    /** How an offer goes beyond what is signed or what reports have left of it, or null. */
    @Nullable
    String beyond(Offer offer) {
        String id = offer.exercise().id();
        Signed now = signed.get(id);
        LocalDate since = now == null ? null : now.on();
        if (reports.steps(id, since, 1) > 0 && offer.eased() == null) {
            return "although reports ease it";
        }
        if (!reports.anyBad(id, since) && offer.eased() != null) {
            return "eased without a report";
        }
        if (now == null) {
            return null;
        }
        int height = place(offer, now.use().rung());
        int offered = place(offer, offer.rung().id());
        if (offered > height) {
            return "above the signed rung " + now.use().rung();
        }
        if (isMore(offer.dose(), now.dose())) {
            return "above the signed dose";
        }
        boolean halved = offer.dose().reps() <= (now.dose().reps() + 1) / 2;
        if (offer.eased() != null && offered == height && offer.dose().minutes() == 0 && !halved) {
            return "eased by nothing";
        }
        boolean low = offered < height
                && offered < place(offer, lowest.getOrDefault(id, now.use().rung()));
        boolean whatASignLeaves = essentialOnly()
                && table.isEssential(new RungRef(id, offer.rung().id()));
        return low && lowest.containsKey(id) && !whatASignLeaves ? "below the signed range" : null;
    }

    private static int place(Offer offer, String rung) {
        List<Rung> ladder = offer.exercise().ladder();
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).id().equals(rung)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMore(Dose offered, Dose most) {
        if ((offered.reps() == 0) != (most.reps() == 0)) {
            return false;
        }
        return offered.sets() > most.sets()
                || offered.reps() > most.reps()
                || offered.minutes() > most.minutes()
                || offered.holdSeconds() > most.holdSeconds()
                || offered.timesADay() > most.timesADay()
                || (most.load() != null && offered.load() != null && Asks.lifted(offered) > Asks.lifted(most))
                || (most.load() == null && offered.load() != null);
    }

    /** Minutes and times of today's walk, or null when none may be offered. */
    ClinicalTable.@Nullable Walk walk() {
        RungRef flat = new RungRef("walk", "flat");
        Row row = table.row(flat);
        boolean stopped = open.stream().anyMatch(Truth::stopsAll);
        if (row == null
                || stopped
                || reserved.contains("walk")
                || removed.contains("walk")
                || paused.contains("walk")
                || byTightening(row, Dose.minutes(1, 1)) != null) {
            return null;
        }
        if (essentialOnly()) {
            return table.house();
        }
        int week = scheduled / 7;
        return table.walk(week, reports.steps("walk", null, table.walkingSteps(week)));
    }

    boolean essentialOnly() {
        return open.stream().anyMatch(ClinicalTable.LEAVES_ESSENTIAL::contains);
    }

    boolean nothingOpen() {
        return open.isEmpty();
    }

    private @Nullable String byTime(RungRef use, Row row) {
        if (unlocked.contains(use.exercise())) {
            return scheduled < row.floorDay() ? "below its floor" : null;
        }
        if (row.defaultDay() == ClinicalTable.NEVER) {
            return "never by default";
        }
        int first = row.defaultDay();
        for (ClinicalTable.Later later : table.later) {
            boolean moved = later.exercises().contains(use.exercise())
                    && oracle.raw()
                            .mayBe(later.choice(), later.option(), assignment().choices());
            first = moved ? Math.max(first, 7 * later.week()) : first;
        }
        if (scheduled < first) {
            return "too early";
        }
        boolean given = table.programmeGives(stage, use) || (gentleOpen && isGentle(use));
        return phaseOf(first) > stage && !given ? "stage not reached" : null;
    }

    private @Nullable String byRestriction(Row row, Dose dose) {
        for (String id : inForce) {
            RawRestriction restriction = oracle.raw().restrictions.get(id);
            if (row.asks().of(restriction.demand(), dose) > restriction.limit()) {
                return id;
            }
        }
        return null;
    }

    private @Nullable String byTightening(Row row, Dose dose) {
        for (LimitTightened own : tightened) {
            Limit limit = own.limit();
            String unit = limit.atMost().unit().symbol();
            int most = unit.equals("lb") || unit.equals("kg")
                    ? Asks.grams(limit.atMost().value(), unit)
                    : limit.atMost().value().intValue();
            if (row.asks().of(limit.demand(), dose) > most) {
                return "tightened-" + own.signature().seq();
            }
        }
        return null;
    }

    private @Nullable String byCondition(Row row) {
        for (String condition : row.asks().contraindications) {
            Boolean present = assignment().contraindications().get(condition);
            for (Fact fact : facts) {
                if (fact instanceof ConditionFound found
                        && holds(fact)
                        && found.contraindication().equals(condition)) {
                    present = true;
                } else if (fact instanceof ConditionCleared cleared
                        && holds(fact)
                        && isClinician(fact)
                        && cleared.contraindication().equals(condition)) {
                    present = false;
                }
            }
            if (present == null || present) {
                return condition;
            }
        }
        return null;
    }

    private @Nullable String byState(RungRef use) {
        String name = use.exercise() + "/" + use.rung();
        for (Observation observation : observations) {
            if (observation instanceof CheckIn report && report.on().equals(date) && !table.isEssential(use)) {
                for (String state : report.states()) {
                    Map<String, Integer> atMost = oracle.signs().atMost.get(state);
                    boolean asksMore = atMost == null
                            || atMost.entrySet().stream()
                                    .anyMatch(limit -> oracle.signs().asksMore(name, limit.getKey(), limit.getValue()));
                    if (asksMore) {
                        return "state " + state;
                    }
                }
            }
        }
        return null;
    }

    private boolean isGentle(RungRef use) {
        Set<String> gentle = oracle.raw().gentle.get(stage + 1);
        return gentle.contains(use.exercise()) || gentle.contains(use.exercise() + "/" + use.rung());
    }

    /** Design §6: a patient's word opens only the low-demand set, with everything found and nothing open. */
    private boolean isGentleOpen() {
        RawGate gate = oracle.raw().gates.get(stage);
        if (gate == null
                || stage >= phaseOf(Math.max(0, scheduled))
                || confirmedOn == null
                || scheduled < day
                || !open.isEmpty()) {
            return false;
        }
        boolean word = false;
        for (Map<String, Integer> line : gate.lines()) {
            boolean met = false;
            for (Map.Entry<String, Integer> need : line.entrySet()) {
                met |= evidence.byAnybody(need.getKey(), need.getValue(), date) == Evidence.Said.MET;
                word |= evidence.isRecorded(need.getKey(), need.getValue(), date);
            }
            if (!met) {
                return false;
            }
        }
        return word;
    }

    private @Nullable String bySuspension(RungRef use) {
        for (String sign : open) {
            boolean calf = sign.equals("RF04") && ClinicalTable.CALF_WORK.contains(use.exercise());
            boolean essential = table.isEssential(use);
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
            boolean isOpen = observation instanceof CheckIn report
                    && !observation.on().isAfter(date)
                    && !Oracle.dangerSigns(observation).isEmpty()
                    && !isEnded(report, date);
            if (isOpen) {
                int reported = (int) ChronoUnit.DAYS.between(surgeryOn, observation.on());
                reached = Math.min(reached, Math.max(0, reported));
            }
        }
        LocalDate paused = pausedSince(date);
        return paused == null
                ? reached
                : Math.min(reached, Math.max(0, (int) ChronoUnit.DAYS.between(surgeryOn, paused)));
    }

    private int stageReached() {
        int reached = 0;
        for (Fact fact : facts) {
            if (fact instanceof StageAdvanced advance && isClinicianOfTheProgramme(fact)) {
                int to = advance.stage().ordinal();
                boolean signed = !advance.signature().effectiveOn().isAfter(surgeryOn.plusDays(scheduled));
                if (signed && PHASE_DAYS[to] <= scheduled && holds(fact) && opens(advance, reached)) {
                    reached = Math.max(reached, to);
                }
            }
        }
        return reached;
    }

    /** Every gate from the stage reached to the one signed stood open, or the signature says until when it does without. */
    private boolean opens(StageAdvanced advance, int from) {
        LocalDate until = advance.until();
        if (until != null && !date.isBefore(until)) {
            return false;
        }
        for (RawGate gate :
                oracle.raw().gates.subList(from, Math.max(from, advance.stage().ordinal()))) {
            if (gate == null) {
                continue;
            }
            boolean stood = gate.lines().stream()
                    .allMatch(line -> line.entrySet().stream()
                            .anyMatch(
                                    need -> evidence.when(advance, need.getKey(), need.getValue()) == Evidence.Said.MET
                                            && !evidence.isDenied(advance, need.getKey())));
            boolean may = gate.by().contains(advance.signature().author().as().name());
            if (!may || (until == null && !stood)) {
                return false;
            }
        }
        return true;
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
                signed.remove(out.exercise());
            } else if (fact instanceof ExerciseAdded add && isClinicianOfTheProgramme(fact)) {
                removed.remove(add.use().exercise());
                paused.remove(add.use().exercise());
                sign(fact, add.use(), add.dose());
            } else if (fact instanceof ExercisePaused pause) {
                paused.add(pause.exercise());
            } else if (fact instanceof ExerciseResumed resume && isClinicianOfTheProgramme(fact)) {
                paused.remove(resume.exercise());
            } else if (fact instanceof DoseRaised raised && isClinicianOfTheProgramme(fact)) {
                sign(fact, raised.use(), raised.dose());
            } else if (fact instanceof DoseEased eased && isLess(eased)) {
                sign(fact, eased.use(), eased.dose());
            } else if (fact instanceof RangeSigned range && isClinicianOfTheProgramme(fact)) {
                lowest.put(range.exercise(), range.lowest());
            }
        }
    }

    /** An ease is one when it lowers the rung or the dose, and raises no part of either. */
    private boolean isLess(DoseEased eased) {
        Exercise exercise = oracle.exercises().get(eased.use().exercise());
        if (exercise == null) {
            return false;
        }
        List<String> ladder = exercise.ladder().stream().map(Rung::id).toList();
        int height = ladder.indexOf(eased.use().rung());
        Signed now = signed.get(eased.use().exercise());
        if (now != null) {
            return height <= ladder.indexOf(now.use().rung()) && !exceeds(eased.dose(), now.dose());
        }
        return exercise.ladder().subList(Math.max(0, height), ladder.size()).stream()
                .anyMatch(rung -> !exceeds(eased.dose(), rung.dose()));
    }

    private static boolean exceeds(Dose dose, Dose other) {
        int days = dose.days().isEmpty() ? 7 : dose.days().size();
        int otherDays = other.days().isEmpty() ? 7 : other.days().size();
        int load = dose.load() == null ? 0 : Asks.lifted(dose);
        int otherLoad = other.load() == null ? 0 : Asks.lifted(other);
        return dose.sets() > other.sets()
                || dose.reps() > other.reps()
                || dose.holdSeconds() > other.holdSeconds()
                || dose.minutes() > other.minutes()
                || dose.timesADay() > other.timesADay()
                || dose.restSeconds() < other.restSeconds()
                || (dose.perSide() && !other.perSide())
                || days > otherDays
                || load > otherLoad;
    }

    private void sign(Fact fact, RungRef use, Dose dose) {
        signed.put(use.exercise(), new Signed(use, dose, fact.signature().effectiveOn()));
    }

    private void limits() {
        for (Fact fact : facts) {
            if (fact instanceof LimitTightened own && holds(fact) && !isEnded(own)) {
                tightened.add(own);
            } else if (fact instanceof RestrictionReleased release && holds(fact) && isSurgeon(fact)) {
                releases.add(release);
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
