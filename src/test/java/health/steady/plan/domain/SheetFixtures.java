package health.steady.plan.domain;

import health.steady.people.ClinicId;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.DaySheet;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.protocol.Author;
import health.steady.protocol.Contraindication;
import health.steady.protocol.Course;
import health.steady.protocol.Fact;
import health.steady.protocol.History;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import health.steady.protocol.content.RulebookReader;
import health.steady.protocol.content.ShippedRulebook;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan under the shipped microdiscectomy protocol, signed by Dr. Helen Marsh on 28 October and operated on the 30th. */
final class SheetFixtures {

    static final LocalDate SURGERY = LocalDate.of(2026, 10, 30);
    static final Author MARSH = new Author(new UUID(0, 1), Signer.SURGEON);
    static final Author JONAS = new Author(new UUID(0, 2), Signer.THERAPIST);
    static final Author PRIYA = new Author(new UUID(0, 3), Signer.DELEGATE);
    static final Author PATIENT = new Author(new UUID(0, 4), Signer.PATIENT);

    private static final Rulebook RULEBOOK = new RulebookReader()
            .shipped().stream()
                    .map(ShippedRulebook::rulebook)
                    .filter(rulebook -> rulebook.protocol().slug().equals("lumbar-microdiscectomy"))
                    .findFirst()
                    .orElseThrow();

    private final List<Fact> facts = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    static SheetFixtures assigned(Map<String, String> choices) {
        return assigned(choices, Set.of(), Set.of());
    }

    static SheetFixtures assigned(Map<String, String> choices, Set<String> imposed, Set<String> contraindications) {
        SheetFixtures fixtures = new SheetFixtures();
        Map<String, Boolean> asked = RULEBOOK.catalogue().contraindications().values().stream()
                .collect(Collectors.toMap(Contraindication::id, asks -> contraindications.contains(asks.id())));
        LocalDate signedOn = SURGERY.minusDays(2);
        return fixtures.fact(
                MARSH, signedOn, "", signature -> new Fact.PlanAssigned(signature, SURGERY, choices, imposed, asked));
    }

    static SheetFixtures operated() {
        return assigned(Map.of("restriction-length", "until-i-release", "exercise-timing", "usual", "nsaid", "silent"))
                .confirmed();
    }

    SheetFixtures confirmed() {
        return fact(PRIYA, SURGERY, "", signature -> new Fact.SurgeryConfirmed(signature, SURGERY));
    }

    SheetFixtures fact(Author by, int day, String reason, Function<Signature, Fact> fact) {
        return fact(by, SURGERY.plusDays(day), reason, fact);
    }

    SheetFixtures reported(int day, String... dangerSigns) {
        LocalDate on = SURGERY.plusDays(day);
        observations.add(new CheckIn(
                new UUID(1, day), on, on.atStartOfDay().toInstant(ZoneOffset.UTC), PRIYA, 2, 1, Set.of(dangerSigns)));
        return this;
    }

    DaySheet sheet(int day) {
        return DaySheets.of(plan(), plan().day(SURGERY.plusDays(day)), "en");
    }

    PlanView plan() {
        return view(History.of(facts, observations));
    }

    static PlanView unreadable() {
        return view(History.unreadable());
    }

    private SheetFixtures fact(Author by, LocalDate on, String reason, Function<Signature, Fact> fact) {
        facts.add(fact.apply(
                new Signature(facts.size() + 1, by, on.atStartOfDay().toInstant(ZoneOffset.UTC), on, reason)));
        return this;
    }

    private static PlanView view(History history) {
        return view(new Course(RULEBOOK, history));
    }

    static PlanView view(Course course) {
        PatientView patient =
                new PatientView(PatientId.random(), ClinicId.random(), "Ruth Keller", LocalDate.of(1956, 4, 1), null);
        return new PlanView(new PlanId(new UUID(0, 9)), patient, course, names(), true);
    }

    private static Map<UUID, PersonName> names() {
        return Map.of(
                MARSH.id(), new PersonName(new PersonId(MARSH.id()), "Dr. Helen Marsh", Role.SURGEON),
                JONAS.id(), new PersonName(new PersonId(JONAS.id()), "Jonas Okafor", Role.THERAPIST),
                PRIYA.id(), new PersonName(new PersonId(PRIYA.id()), "Priya Nair, RN", Role.DELEGATE));
    }
}
