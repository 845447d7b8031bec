package health.steady.plan.domain;

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
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Fact.SurgeryDatedEarlier;
import health.steady.protocol.Fact.SurgeryDatedLater;
import health.steady.protocol.Fact.SuspensionEnded;
import health.steady.protocol.Fact.TighteningEnded;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of fact and its fields, as stored. A name never changes and is never used again for another meaning. */
final class FactKinds {

    /** After it another plan may be assigned. */
    static final String CLOSED = "plan-closed";

    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>(
                    "plan-assigned",
                    PlanAssigned.class,
                    fact -> Map.of(
                            "surgeryOn", fact.surgeryOn().toString(),
                            "choices", fact.choices(),
                            "imposed", new TreeSet<>(fact.imposed()),
                            "contraindications", fact.contraindications()),
                    (signature, fields) -> new PlanAssigned(
                            signature,
                            fields.parsed("surgeryOn", LocalDate::parse),
                            fields.texts("choices"),
                            fields.set("imposed"),
                            fields.flags("contraindications"))),
            new FactKind<>(
                    "surgery-confirmed",
                    SurgeryConfirmed.class,
                    fact -> Map.of("surgeryOn", fact.surgeryOn().toString()),
                    (signature, fields) ->
                            new SurgeryConfirmed(signature, fields.parsed("surgeryOn", LocalDate::parse))),
            new FactKind<>(
                    "restriction-released",
                    RestrictionReleased.class,
                    fact -> Map.of("restriction", fact.restriction()),
                    (signature, fields) -> new RestrictionReleased(signature, fields.text("restriction"))),
            new FactKind<>(
                    "restriction-kept",
                    RestrictionKept.class,
                    FactKinds::write,
                    (signature, fields) -> new RestrictionKept(
                            signature, fields.text("restriction"), fields.parsedOrNull("until", LocalDate::parse)),
                    List.of(FactKinds::withoutEnd)),
            new FactKind<>(
                    "surgeon-asked",
                    SurgeonAsked.class,
                    fact -> Map.of("subject", fact.subject().name(), "id", fact.id()),
                    (signature, fields) -> new SurgeonAsked(
                            signature, fields.parsed("subject", SurgeonAsked.Subject::valueOf), fields.text("id"))),
            new FactKind<>(
                    "surgeon-answered",
                    SurgeonAnswered.class,
                    fact -> Map.of(
                            "request", fact.request(), "outcome", fact.outcome().name()),
                    (signature, fields) -> new SurgeonAnswered(
                            signature,
                            fields.number("request"),
                            fields.parsed("outcome", SurgeonAnswered.Outcome::valueOf))),
            new FactKind<>(
                    "exercise-paused",
                    ExercisePaused.class,
                    fact -> Map.of("exercise", fact.exercise()),
                    (signature, fields) -> new ExercisePaused(signature, fields.text("exercise"))),
            new FactKind<>(
                    "exercise-resumed",
                    ExerciseResumed.class,
                    fact -> Map.of("exercise", fact.exercise()),
                    (signature, fields) -> new ExerciseResumed(signature, fields.text("exercise"))),
            new FactKind<>(
                    "limit-tightened",
                    LimitTightened.class,
                    fact -> Map.of("limit", Prescribed.write(fact.limit())),
                    (signature, fields) -> new LimitTightened(signature, Prescribed.limit(fields.object("limit")))),
            new FactKind<>(
                    "tightening-ended",
                    TighteningEnded.class,
                    fact -> Map.of("tightening", fact.tightening()),
                    (signature, fields) -> new TighteningEnded(signature, fields.number("tightening"))),
            new FactKind<>(
                    "stage-advanced",
                    StageAdvanced.class,
                    FactKinds::write,
                    (signature, fields) -> new StageAdvanced(
                            signature,
                            fields.parsed("stage", Phase::valueOf),
                            fields.parsedOrNull("until", LocalDate::parse)),
                    List.of(FactKinds::withoutEnd)),
            new FactKind<>(
                    "exercise-added",
                    ExerciseAdded.class,
                    fact -> Prescribed.write(fact.use(), fact.dose()),
                    (signature, fields) ->
                            new ExerciseAdded(signature, Prescribed.use(fields), Prescribed.dose(fields))),
            new FactKind<>(
                    "dose-raised",
                    DoseRaised.class,
                    fact -> Prescribed.write(fact.use(), fact.dose()),
                    (signature, fields) -> new DoseRaised(signature, Prescribed.use(fields), Prescribed.dose(fields))),
            new FactKind<>(
                    "dose-eased",
                    DoseEased.class,
                    fact -> Prescribed.write(fact.use(), fact.dose()),
                    (signature, fields) -> new DoseEased(signature, Prescribed.use(fields), Prescribed.dose(fields))),
            new FactKind<>(
                    "exercise-removed",
                    ExerciseRemoved.class,
                    fact -> Map.of("exercise", fact.exercise()),
                    (signature, fields) -> new ExerciseRemoved(signature, fields.text("exercise"))),
            new FactKind<>(
                    "exercise-unlocked",
                    ExerciseUnlocked.class,
                    fact -> Map.of("exercise", fact.exercise()),
                    (signature, fields) -> new ExerciseUnlocked(signature, fields.text("exercise"))),
            new FactKind<>(
                    "exercise-reserved",
                    ExerciseReserved.class,
                    fact -> Map.of("exercise", fact.exercise()),
                    (signature, fields) -> new ExerciseReserved(signature, fields.text("exercise"))),
            new FactKind<>(
                    "exercise-cleared",
                    ExerciseCleared.class,
                    fact -> Map.of("exercise", fact.exercise()),
                    (signature, fields) -> new ExerciseCleared(signature, fields.text("exercise"))),
            new FactKind<>(
                    "finding-met",
                    FindingMet.class,
                    fact -> Map.of("finding", fact.finding()),
                    (signature, fields) -> new FindingMet(signature, fields.text("finding"))),
            new FactKind<>(
                    "finding-not-met",
                    FindingNotMet.class,
                    fact -> Map.of("finding", fact.finding()),
                    (signature, fields) -> new FindingNotMet(signature, fields.text("finding"))),
            new FactKind<>(
                    "suspension-ended",
                    SuspensionEnded.class,
                    fact -> Map.of("checkIn", fact.checkIn().toString()),
                    (signature, fields) -> new SuspensionEnded(signature, fields.id("checkIn"))),
            new FactKind<>(
                    "range-signed",
                    RangeSigned.class,
                    fact -> Map.of("exercise", fact.exercise(), "lowest", fact.lowest(), "highest", fact.highest()),
                    (signature, fields) -> new RangeSigned(
                            signature, fields.text("exercise"), fields.text("lowest"), fields.text("highest"))),
            new FactKind<>(
                    "condition-found",
                    ConditionFound.class,
                    fact -> Map.of("contraindication", fact.contraindication()),
                    (signature, fields) -> new ConditionFound(signature, fields.text("contraindication"))),
            new FactKind<>(
                    "condition-cleared",
                    ConditionCleared.class,
                    fact -> Map.of("contraindication", fact.contraindication()),
                    (signature, fields) -> new ConditionCleared(signature, fields.text("contraindication"))),
            new FactKind<>(
                    "surgery-dated-earlier",
                    SurgeryDatedEarlier.class,
                    fact -> Map.of("surgeryOn", fact.surgeryOn().toString()),
                    (signature, fields) ->
                            new SurgeryDatedEarlier(signature, fields.parsed("surgeryOn", LocalDate::parse))),
            new FactKind<>(
                    "surgery-dated-later",
                    SurgeryDatedLater.class,
                    fact -> Map.of("surgeryOn", fact.surgeryOn().toString()),
                    (signature, fields) ->
                            new SurgeryDatedLater(signature, fields.parsed("surgeryOn", LocalDate::parse))),
            new FactKind<>(
                    "plan-paused",
                    PlanPaused.class,
                    fact -> Map.of(),
                    (signature, fields) -> new PlanPaused(signature)),
            new FactKind<>(
                    "plan-resumed",
                    PlanResumed.class,
                    fact -> Map.of(),
                    (signature, fields) -> new PlanResumed(signature)),
            new FactKind<>(
                    CLOSED, PlanClosed.class, fact -> Map.of(), (signature, fields) -> new PlanClosed(signature)));

    private FactKinds() {}

    private static Map<String, ?> write(StageAdvanced fact) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        LocalDate until = fact.until();
        fields.put("stage", fact.stage().name());
        fields.put("until", until == null ? null : until.toString());
        return fields;
    }

    private static Map<String, ?> write(RestrictionKept fact) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        LocalDate until = fact.until();
        fields.put("restriction", fact.restriction());
        fields.put("until", until == null ? null : until.toString());
        return fields;
    }

    /** Of version 1, when a stage was signed for good and a restriction was kept without a day. */
    private static JsonNode withoutEnd(JsonNode first) {
        if (first.has("until")) {
            throw new UnreadableFact("until");
        }
        return JsonNodeFactory.instance.objectNode().setAll((ObjectNode) first).putNull("until");
    }
}
