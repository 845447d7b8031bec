package health.steady.plan.domain;

import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.AssignPlan;
import health.steady.plan.PlanId;
import health.steady.plan.PlanRefused;
import health.steady.plan.PrepareAssignment;
import health.steady.plan.PreparedAssignment;
import health.steady.plan.PreparedAssignments;
import health.steady.plan.domain.Preparations.State;
import health.steady.plan.domain.Preparations.Stored;
import health.steady.protocol.Rulebook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PreparationService implements PreparedAssignments {

    private final Preparations preparations;
    private final Plans plans;
    private final PlanSigning signing;
    private final LibraryService library;
    private final PeopleApi people;
    private final Touches touches;

    PreparationService(
            Preparations preparations,
            Plans plans,
            PlanSigning signing,
            LibraryService library,
            PeopleApi people,
            Touches touches) {
        this.preparations = preparations;
        this.plans = plans;
        this.signing = signing;
        this.library = library;
        this.people = people;
        this.touches = touches;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PreparedAssignment> waiting(CurrentUser viewer) {
        List<Stored> stored = switch (viewer.role()) {
            case SURGEON -> preparations.waitingFor(viewer);
            case DELEGATE -> preparations.open(viewer);
            case THERAPIST, PATIENT, CAREGIVER, ADMINISTRATOR -> List.of();
        };
        Map<String, String> procedures = procedures();
        return stored.stream().map(each -> view(each, procedures)).toList();
    }

    @Override
    public Optional<PreparedAssignment> open(CurrentUser viewer, UUID id) {
        boolean mayLook = viewer.role() == Role.SURGEON || viewer.role() == Role.DELEGATE;
        Optional<Stored> found = mayLook ? preparations.find(viewer, id) : Optional.empty();
        found.ifPresentOrElse(
                stored -> touches.preparedRead(viewer, stored.patient().id(), id),
                () -> touches.preparedRefused(viewer, id));
        return found.filter(Stored::isOpen).map(stored -> view(stored, procedures()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonName> surgeons(CurrentUser viewer) {
        return preparations.surgeons(viewer);
    }

    @Override
    public void prepare(CurrentUser by, PrepareAssignment command, LocalDate today, Instant now) {
        Permission.toPrepare(by.role());
        if (people.visible(by, command.patient()).isEmpty()) {
            touches.refused(by, command.patient());
            throw PlanRefused.at("patient", "unknown-patient");
        }
        if (!preparations.isSurgeonOf(command.patient(), command.surgeon())) {
            throw PlanRefused.at("surgeon", "surgeon-not-in-team");
        }
        PlanId id = new PlanId(command.id());
        plans.waitForTurn(command.patient(), id);
        requireNoOther(by, command, id);
        Rulebook rulebook = signing.assignable(by, command.answers().rulebookDigest());
        new Assignment(asAssignment(command), rulebook).requireKnown(today);
        preparations.put(by, command, PlanSigning.inMicroseconds(now));
        touches.prepared(by, command.patient(), command.id());
    }

    private void requireNoOther(CurrentUser by, PrepareAssignment command, PlanId id) {
        if (!plans.of(by, List.of(command.patient())).stream().allMatch(StoredPlan::isClosed)) {
            throw PlanRefused.at("patient", "already-has-plan");
        }
        preparations
                .openOf(by, command.patient())
                .filter(other -> !other.id().equals(command.id()))
                .ifPresent(other -> {
                    throw PlanRefused.at(
                            "patient", "already-prepared", other.by().name());
                });
        boolean ended = preparations
                .find(by, command.id())
                .filter(same -> !same.isOpen() || !same.patient().id().equals(command.patient()))
                .isPresent();
        if (ended || plans.exists(id)) {
            throw PlanRefused.at("", "prepared-ended");
        }
    }

    @Override
    public void sendBack(CurrentUser by, UUID id, String note, Instant now) {
        Permission.toAssign(by.role());
        Stored stored = locked(by, id);
        if (stored.state() != State.SENT_BACK) {
            requireOpen(stored);
            change(by, stored, State.SENT_BACK, SignedReason.required(note), now);
        }
    }

    @Override
    public void withdraw(CurrentUser by, UUID id, Instant now) {
        Permission.toPrepare(by.role());
        Stored stored = locked(by, id);
        if (stored.state() != State.WITHDRAWN) {
            requireOpen(stored);
            change(by, stored, State.WITHDRAWN, "", now);
        }
    }

    private Stored locked(CurrentUser by, UUID id) {
        return preparations.lock(by, id).orElseThrow(() -> {
            touches.preparedRefused(by, id);
            return PlanRefused.at("", "unknown-prepared");
        });
    }

    private static void requireOpen(Stored stored) {
        if (!stored.isOpen()) {
            throw PlanRefused.at("", "prepared-ended");
        }
    }

    private void change(CurrentUser by, Stored stored, State state, String note, Instant now) {
        preparations.change(by, stored, state, note, PlanSigning.inMicroseconds(now));
        touches.prepared(by, stored.patient().id(), stored.id());
    }

    private static AssignPlan asAssignment(PrepareAssignment command) {
        Map<String, Boolean> present =
                command.answers().contraindications().stream().collect(Collectors.toMap(id -> id, id -> true));
        return new AssignPlan(
                new PlanId(command.id()),
                command.patient(),
                command.answers().rulebookDigest(),
                command.answers().surgeryOn(),
                command.answers().choices(),
                command.answers().imposed(),
                present);
    }

    private Map<String, String> procedures() {
        return library.assignable().stream()
                .collect(Collectors.toMap(
                        Rulebook::digest,
                        rulebook -> rulebook.protocol().procedure().name().in("en")));
    }

    private static PreparedAssignment view(Stored stored, Map<String, String> procedures) {
        return new PreparedAssignment(
                stored.id(),
                stored.patient(),
                stored.surgeon(),
                stored.by(),
                stored.at(),
                stored.state() == State.SENT_BACK,
                stored.note(),
                procedures.getOrDefault(stored.answers().rulebookDigest(), ""),
                stored.answers());
    }
}
