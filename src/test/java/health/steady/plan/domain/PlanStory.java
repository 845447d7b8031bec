package health.steady.plan.domain;

import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.Decision.Advance;
import health.steady.plan.Decision.ConfirmSurgery;
import health.steady.plan.Decision.RecordFinding;
import health.steady.plan.PlanId;
import health.steady.protocol.Catalogue;
import health.steady.protocol.Choice;
import health.steady.protocol.Course;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Dose;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Gate;
import health.steady.protocol.History;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RulebookFixtures;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signature;
import health.steady.protocol.content.RulebookReader;
import health.steady.protocol.content.ShippedRulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A patient's plan after a lumbar microdiscectomy, told day by day. Day 0 is the day of surgery. */
final class PlanStory {

    static final LocalDate SURGERY = LocalDate.of(2026, 9, 1);
    static final CurrentUser SURGEON = somebody(Role.SURGEON);
    static final CurrentUser THERAPIST = somebody(Role.THERAPIST);
    static final CurrentUser DELEGATE = somebody(Role.DELEGATE);

    private static final Rulebook RULEBOOK = microdiscectomy();

    private final PlanId id = new PlanId(UUID.randomUUID());
    private final List<Fact> facts = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private LocalDate today = SURGERY.minusDays(10);

    private Rulebook followed = RULEBOOK;

    private PlanStory() {}

    /** Signed ten days before surgery, with the first option of every choice and none of the contraindications. */
    static PlanStory assigned() {
        PlanStory story = new PlanStory();
        story.facts.add(new PlanAssigned(
                new Signature(1, RehabPlan.author(SURGEON), story.now(), story.today, ""),
                SURGERY,
                firstOptions(),
                Set.of(),
                noContraindications()));
        return story;
    }

    /** The surgery took place as planned. */
    static PlanStory operated() {
        return assigned().onDay(0).signs(SURGEON, new ConfirmSurgery(SURGERY));
    }

    /** As {@link #operated()}, with a protocol that asks for findings before weeks 2 to 6. */
    static PlanStory gated() {
        PlanStory story = operated();
        story.followed = RulebookFixtures.gated();
        return story;
    }

    static CurrentUser somebody(Role role) {
        return new CurrentUser(PersonId.random(), ClinicId.random(), role, "Somebody", null, ZoneOffset.UTC);
    }

    static Rulebook rulebook() {
        return RULEBOOK;
    }

    static Map<String, String> firstOptions() {
        return RULEBOOK.protocol().choices().stream()
                .collect(Collectors.toMap(
                        Choice::id, choice -> choice.options().get(0).id()));
    }

    static Map<String, Boolean> noContraindications() {
        Catalogue catalogue = RULEBOOK.catalogue();
        return catalogue.contraindications().keySet().stream().collect(Collectors.toMap(id -> id, id -> false));
    }

    static Dose doseOf(String exercise, String rung) {
        return RULEBOOK.catalogue()
                .exercise(exercise)
                .orElseThrow()
                .rung(rung)
                .orElseThrow()
                .dose();
    }

    static RungRef use(String exercise, String rung) {
        return new RungRef(exercise, rung);
    }

    PlanStory onDay(int day) {
        today = SURGERY.plusDays(day);
        return this;
    }

    PlanStory signs(CurrentUser by, Decision decision) {
        facts.add(decides(by, decision));
        return this;
    }

    /** Records by hand, in one's own name, whatever the stage before asks, and advances. */
    PlanStory advances(CurrentUser by, Phase stage) {
        return finds(by, stage).signs(by, new Advance(stage));
    }

    /** Records by hand whatever the stage before this one asks. */
    PlanStory finds(CurrentUser by, Phase stage) {
        Phase before = Phase.values()[stage.ordinal() - 1];
        Gate gate = Objects.requireNonNull(RULEBOOK.protocol().stage(before).leaveWhen());
        gate.lines().forEach(line -> signs(by, new RecordFinding(line.get(0).finding(), true)));
        return this;
    }

    PlanStory reports(UUID checkIn, String... dangerSigns) {
        observations.add(new CheckIn(checkIn, today, now(), RehabPlan.author(DELEGATE), 2, 1, Set.of(dangerSigns)));
        return this;
    }

    /** Worst pain of the day in the back. */
    PlanStory reportsPain(int backPain) {
        observations.add(
                new CheckIn(UUID.randomUUID(), today, now(), RehabPlan.author(DELEGATE), backPain, 0, Set.of()));
        return this;
    }

    PlanStory isTooMuch(String activity) {
        observations.add(new CheckIn(
                UUID.randomUUID(),
                today,
                now(),
                RehabPlan.author(DELEGATE),
                2,
                0,
                Set.of(),
                Set.of(),
                Set.of(activity)));
        return this;
    }

    Fact decides(CurrentUser by, Decision decision) {
        return decides(by, decision, "A good reason");
    }

    Fact decides(CurrentUser by, Decision decision, String reason) {
        return plan().decide(decision, by, reason, today, now());
    }

    RehabPlan plan() {
        return new RehabPlan(id, course());
    }

    Course course() {
        return new Course(followed, History.of(facts, observations));
    }

    DayPlan day() {
        return Engine.dayPlan(List.of(course()), today);
    }

    LocalDate today() {
        return today;
    }

    int lastSeq() {
        return facts.size();
    }

    private Instant now() {
        return today.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static Rulebook microdiscectomy() {
        return new RulebookReader()
                .shipped().stream()
                        .map(ShippedRulebook::rulebook)
                        .filter(rulebook -> rulebook.protocol().slug().equals("lumbar-microdiscectomy"))
                        .findFirst()
                        .orElseThrow();
    }
}
