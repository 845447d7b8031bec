package health.steady.protocol;

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
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Fact.LimitTightened;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.PlanClosed;
import health.steady.protocol.Fact.PlanPaused;
import health.steady.protocol.Fact.PlanResumed;
import health.steady.protocol.Fact.RangeSigned;
import health.steady.protocol.Fact.RestrictionKept;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.Fact.SurgeonAsked;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Fact.SurgeryDatedEarlier;
import health.steady.protocol.Fact.SurgeryDatedLater;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Fact.TighteningEnded;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.Measurement;
import health.steady.protocol.Observation.Measurement.Side;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Observation.SessionLog.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A patient's history in words: {@code planFor(rulebook).confirmedOn(0).releasedOn(20, "bending-1")}. Days count from
 * the planned surgery. Whoever usually signs a fact signs it, unless {@link #by} names another for the next one.
 */
public final class HistoryFixtures {

    /** A Monday. */
    public static final LocalDate SURGERY = LocalDate.of(2026, 1, 5);

    private static final int LONG = 1000;

    private static final Map<Signer, Author> AUTHORS = authors();

    private final Rulebook rulebook;
    private final Map<String, String> choices = new TreeMap<>();
    private final Map<String, Boolean> contraindications = new TreeMap<>();
    private final Set<String> imposed = new TreeSet<>();
    private final List<Function<Integer, Fact>> later = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private LocalDate surgeryOn = SURGERY;
    private Signer assignedBy = Signer.SURGEON;
    private int tightening;
    private int request;
    private int report;
    private int late;
    private @Nullable Author next;

    private HistoryFixtures(Rulebook rulebook) {
        this.rulebook = rulebook;
        rulebook.protocol()
                .choices()
                .forEach(choice ->
                        choices.put(choice.id(), choice.options().get(0).id()));
        rulebook.catalogue().contraindications().keySet().forEach(id -> contraindications.put(id, false));
    }

    /** First option of every choice, every contraindication asked and absent, nothing imposed, surgery not confirmed. */
    public static HistoryFixtures planFor(Rulebook rulebook) {
        return new HistoryFixtures(rulebook);
    }

    public static Author author(Signer as) {
        return AUTHORS.get(as);
    }

    /** A second person of that kind. */
    public static Author another(Signer as) {
        return new Author(new UUID(2, as.ordinal()), as);
    }

    public static UUID checkInOf(int day) {
        return new UUID(7, day);
    }

    public HistoryFixtures operatedOn(LocalDate date) {
        surgeryOn = date;
        return this;
    }

    public HistoryFixtures assignedBy(Signer signer) {
        assignedBy = signer;
        return this;
    }

    public HistoryFixtures choosing(String choice, String option) {
        choices.put(choice, option);
        return this;
    }

    public HistoryFixtures notChoosing(String choice) {
        choices.remove(choice);
        return this;
    }

    public HistoryFixtures imposing(String restriction) {
        imposed.add(restriction);
        return this;
    }

    public HistoryFixtures with(String contraindication) {
        contraindications.put(contraindication, true);
        return this;
    }

    public HistoryFixtures notAsked(Collection<String> ids) {
        contraindications.keySet().removeAll(ids);
        return this;
    }

    /** The next fact is signed by this author instead of the usual one. */
    public HistoryFixtures by(Author author) {
        next = author;
        return this;
    }

    public HistoryFixtures by(Signer signer) {
        return by(author(signer));
    }

    public HistoryFixtures confirmedOn(int day) {
        return confirmedOn(day, surgeryOn);
    }

    public HistoryFixtures confirmedOn(int day, LocalDate surgery) {
        return sign(day, Signer.SURGEON, signature -> new SurgeryConfirmed(signature, surgery));
    }

    public HistoryFixtures releasedOn(int day, String restriction) {
        return sign(day, Signer.SURGEON, signature -> new RestrictionReleased(signature, restriction));
    }

    public HistoryFixtures keptOn(int day, String restriction) {
        return sign(day, Signer.SURGEON, signature -> new RestrictionKept(signature, restriction));
    }

    public HistoryFixtures keptUntil(int until, int day, String restriction) {
        LocalDate end = surgeryOn.plusDays(until);
        return sign(day, Signer.SURGEON, signature -> new RestrictionKept(signature, restriction, end));
    }

    public HistoryFixtures askedOn(int day, String restriction) {
        sign(day, Signer.THERAPIST, signature -> new SurgeonAsked(signature, Subject.RESTRICTION, restriction));
        request = lastSeq();
        return this;
    }

    public HistoryFixtures answeredOn(int day, int seq, SurgeonAnswered.Outcome outcome) {
        return sign(day, Signer.SURGEON, signature -> new SurgeonAnswered(signature, seq, outcome));
    }

    public HistoryFixtures exercisePausedOn(int day, String exercise) {
        return sign(day, Signer.THERAPIST, signature -> new ExercisePaused(signature, exercise));
    }

    public HistoryFixtures exerciseResumedOn(int day, String exercise) {
        return sign(day, Signer.THERAPIST, signature -> new ExerciseResumed(signature, exercise));
    }

    public HistoryFixtures tightenedOn(int day, Limit limit) {
        sign(day, Signer.THERAPIST, signature -> new LimitTightened(signature, limit));
        tightening = lastSeq();
        return this;
    }

    public HistoryFixtures tighteningEndedOn(int day, int seq) {
        return sign(day, Signer.THERAPIST, signature -> new TighteningEnded(signature, seq));
    }

    /** Signed whatever was found, to hold for longer than any plan is looked at. */
    public HistoryFixtures advancedOn(int day, Phase stage) {
        return sign(day, Signer.THERAPIST, signature -> new StageAdvanced(signature, stage, day(LONG)));
    }

    /** Signed on what was found. */
    public HistoryFixtures advancedOnFindings(int day, Phase stage) {
        return sign(day, Signer.THERAPIST, signature -> new StageAdvanced(signature, stage));
    }

    /** Signed although not all was found, to hold before the day {@code until}. */
    public HistoryFixtures advancedUntil(int until, int day, Phase stage) {
        LocalDate end = surgeryOn.plusDays(until);
        return sign(day, Signer.THERAPIST, signature -> new StageAdvanced(signature, stage, end));
    }

    public HistoryFixtures rangeSignedOn(int day, String exercise, String lowest, String highest) {
        return sign(day, Signer.THERAPIST, signature -> new RangeSigned(signature, exercise, lowest, highest));
    }

    public HistoryFixtures conditionFoundOn(int day, String contraindication) {
        return sign(day, Signer.THERAPIST, signature -> new ConditionFound(signature, contraindication));
    }

    public HistoryFixtures conditionClearedOn(int day, String contraindication) {
        return sign(day, Signer.THERAPIST, signature -> new ConditionCleared(signature, contraindication));
    }

    public HistoryFixtures datedEarlierOn(int day, int surgery) {
        LocalDate on = surgeryOn.plusDays(surgery);
        return sign(day, Signer.SURGEON, signature -> new SurgeryDatedEarlier(signature, on));
    }

    public HistoryFixtures datedLaterOn(int day, int surgery) {
        LocalDate on = surgeryOn.plusDays(surgery);
        return sign(day, Signer.SURGEON, signature -> new SurgeryDatedLater(signature, on));
    }

    public HistoryFixtures pausedOn(int day) {
        return sign(day, Signer.SURGEON, PlanPaused::new);
    }

    public HistoryFixtures resumedOn(int day) {
        return sign(day, Signer.SURGEON, PlanResumed::new);
    }

    public HistoryFixtures closedOn(int day) {
        return sign(day, Signer.SURGEON, PlanClosed::new);
    }

    /** Every stage on the first day of its phase. */
    public HistoryFixtures advancedOnTime() {
        return advancedLate(0);
    }

    public HistoryFixtures advancedLate(int days) {
        for (Phase phase : Phase.values()) {
            if (phase != Phase.WEEKS_0_2) {
                advancedOn(phase.firstDay() + days, phase);
            }
        }
        return this;
    }

    public HistoryFixtures addedOn(int day, String use, Dose dose) {
        return sign(day, Signer.THERAPIST, signature -> new ExerciseAdded(signature, use(use), dose));
    }

    public HistoryFixtures raisedOn(int day, String use, Dose dose) {
        return sign(day, Signer.THERAPIST, signature -> new DoseRaised(signature, use(use), dose));
    }

    public HistoryFixtures easedOn(int day, String use, Dose dose) {
        return sign(day, Signer.THERAPIST, signature -> new DoseEased(signature, use(use), dose));
    }

    public HistoryFixtures removedOn(int day, String exercise) {
        return sign(day, Signer.THERAPIST, signature -> new ExerciseRemoved(signature, exercise));
    }

    public HistoryFixtures unlockedOn(int day, String exercise) {
        return sign(day, Signer.THERAPIST, signature -> new ExerciseUnlocked(signature, exercise));
    }

    public HistoryFixtures reservedOn(int day, String exercise) {
        return sign(day, Signer.SURGEON, signature -> new ExerciseReserved(signature, exercise));
    }

    public HistoryFixtures clearedOn(int day, String exercise) {
        return sign(day, Signer.SURGEON, signature -> new ExerciseCleared(signature, exercise));
    }

    /** By the therapist, or by the surgeon where it is the surgeon's alone. */
    public HistoryFixtures foundOn(int day, String finding) {
        boolean surgeons = rulebook.protocol()
                .finding(finding)
                .map(Finding::by)
                .filter(by -> by.contains(Signer.SURGEON) && !by.contains(Signer.THERAPIST))
                .isPresent();
        Signer usual = surgeons ? Signer.SURGEON : Signer.THERAPIST;
        return sign(day, usual, signature -> new FindingMet(signature, finding));
    }

    public HistoryFixtures notFoundOn(int day, String finding) {
        return sign(day, Signer.THERAPIST, signature -> new FindingNotMet(signature, finding));
    }

    /** One check-in a day, with the id {@link #checkInOf}. */
    public HistoryFixtures checkedInOn(int day, String... dangerSigns) {
        report = dangerSigns.length > 0 ? day : report;
        return checkIn(day, 2, 2, Set.of(dangerSigns), Set.of(), Set.of());
    }

    public HistoryFixtures painOn(int day, int back, int leg) {
        return checkIn(day, back, leg, Set.of(), Set.of(), Set.of());
    }

    public HistoryFixtures stateOn(int day, String... states) {
        return checkIn(day, 2, 2, Set.of(), Set.of(states), Set.of());
    }

    /** Pain stayed raised for more than two hours after these. */
    public HistoryFixtures overTwoHoursOn(int day, String... activities) {
        return checkIn(day, 2, 2, Set.of(), Set.of(), Set.of(activities));
    }

    /** Done once, for five minutes. */
    public HistoryFixtures didOn(int day, String exercise, @Nullable Integer pain) {
        return loggedOn(day, exercise, Outcome.DONE, 1, 5, pain);
    }

    public HistoryFixtures loggedOn(
            int day, String exercise, Outcome outcome, int times, int minutes, @Nullable Integer pain) {
        LocalDate on = surgeryOn.plusDays(day);
        observations.add(new SessionLog(
                nextId(), on, recorded(on), author(Signer.PATIENT), exercise, outcome, times, minutes, pain));
        return this;
    }

    public HistoryFixtures measuredOn(int day, String measure, String value) {
        LocalDate on = surgeryOn.plusDays(day);
        observations.add(
                new Measurement(nextId(), on, recorded(on), author(Signer.THERAPIST), measure, new BigDecimal(value)));
        return this;
    }

    /** @param value null when the patient tried and could not */
    public HistoryFixtures measuredOn(int day, String measure, @Nullable Side side, @Nullable String value) {
        LocalDate on = surgeryOn.plusDays(day);
        observations.add(new Measurement(
                nextId(),
                on,
                recorded(on),
                author(Signer.THERAPIST),
                measure,
                side,
                value == null ? null : new BigDecimal(value)));
        return this;
    }

    /** The next observation is recorded so many days after the day it is about. */
    public HistoryFixtures recordedLateBy(int days) {
        late = days;
        return this;
    }

    public HistoryFixtures suspensionEndedOn(int day, int checkInDay) {
        return sign(day, Signer.THERAPIST, signature -> new SuspensionEnded(signature, checkInOf(checkInDay)));
    }

    /** The seq of the {@link LimitTightened} signed last; 0 when there is none. */
    public int seqOfLastTightening() {
        return tightening;
    }

    /** The seq of the {@link SurgeonAsked} signed last; 0 when there is none. */
    public int seqOfLastRequest() {
        return request;
    }

    /** The day of the check-in with a danger sign recorded last; 0 when there is none. */
    public int dayOfLastReport() {
        return report;
    }

    /** The seq of the fact signed last. */
    public int lastSeq() {
        return later.size() + 1;
    }

    public LocalDate day(int day) {
        return surgeryOn.plusDays(day);
    }

    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(later.size() + 1);
        Signature first = new Signature(1, author(assignedBy), morningOf(surgeryOn), surgeryOn, "assigned");
        facts.add(new PlanAssigned(first, surgeryOn, choices, imposed, contraindications));
        later.forEach(fact -> facts.add(fact.apply(facts.size() + 1)));
        return facts;
    }

    public List<Observation> observations() {
        return List.copyOf(observations);
    }

    public History history() {
        return History.of(facts(), observations);
    }

    public Course course() {
        return new Course(rulebook, history());
    }

    public DayPlan planOn(int day) {
        return Engine.dayPlan(List.of(course()), day(day));
    }

    /** The use of an exercise, written {@code exercise/rung}, or {@code exercise} for the rung {@code basic}. */
    public static RungRef use(String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? new RungRef(written, "basic")
                : new RungRef(written.substring(0, slash), written.substring(slash + 1));
    }

    private HistoryFixtures sign(int day, Signer usual, Function<Signature, Fact> fact) {
        Author author = next == null ? author(usual) : next;
        LocalDate on = surgeryOn.plusDays(day);
        later.add(seq -> fact.apply(new Signature(seq, author, morningOf(on), on, "because")));
        next = null;
        return this;
    }

    private HistoryFixtures checkIn(
            int day, int back, int leg, Set<String> signs, Set<String> states, Set<String> raisedAfter) {
        LocalDate on = surgeryOn.plusDays(day);
        observations.add(new CheckIn(
                checkInOf(day), on, recorded(on), author(Signer.PATIENT), back, leg, signs, states, raisedAfter));
        return this;
    }

    private UUID nextId() {
        return new UUID(8, observations.size());
    }

    private Instant recorded(LocalDate on) {
        Instant at = morningOf(on.plusDays(late));
        late = 0;
        return at;
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(8, 0).toInstant(ZoneOffset.UTC);
    }

    private static Map<Signer, Author> authors() {
        Map<Signer, Author> authors = new HashMap<>();
        for (Signer signer : Signer.values()) {
            authors.put(signer, new Author(new UUID(1, signer.ordinal()), signer));
        }
        return Map.copyOf(authors);
    }
}
