package health.steady.library.domain;

import health.steady.library.OwnExerciseRefused;
import health.steady.library.OwnExerciseRefused.Reason;
import health.steady.library.OwnExerciseView;
import health.steady.library.OwnExerciseView.Said;
import health.steady.library.OwnExerciseView.State;
import health.steady.library.OwnExercises;
import health.steady.library.WriteOwnExercise;
import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.PlainText;
import health.steady.people.RecordTouched;
import health.steady.people.Role;
import health.steady.protocol.OwnExercise;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnExerciseService implements OwnExercises {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String REPLACED = "Replaced by a new version.";

    /** What had been said when it was read, and what was signed then. */
    private record Known(long said, List<OwnExerciseView> signed) {}

    private final OwnExerciseRows rows;
    private final PeopleApi people;
    private final ApplicationEventPublisher events;
    private final Map<ClinicId, Known> known = new ConcurrentHashMap<>();

    OwnExerciseService(OwnExerciseRows rows, PeopleApi people, ApplicationEventPublisher events) {
        this.rows = rows;
        this.people = people;
        this.events = events;
    }

    @Override
    @Transactional
    public UUID write(CurrentUser by, WriteOwnExercise command, LocalDate today, Instant now) {
        by.mustBe(Role.SURGEON, Role.THERAPIST);
        String source =
                "Own practice of " + people.clinic(by.clinic()).name() + ", " + by.name() + ", " + DAY.format(today);
        String content = OwnExerciseJson.write(command);
        OwnExerciseJson.read(command.id(), source, content);
        requireReplaceable(by, command.replaces());
        if (rows.add(by, command.id(), command.replaces(), source, content, inMicroseconds(now))) {
            events.publishEvent(RecordTouched.administered(by, "own-exercise", command.id()));
        } else if (!require(by, command.id()).written().by().equals(by.id())) {
            throw new OwnExerciseRefused(Reason.ID_IN_USE);
        }
        return command.id();
    }

    @Override
    @Transactional
    public void sign(CurrentUser by, UUID exercise, String declaration, Instant now) {
        by.mustBe(Role.SURGEON, Role.THERAPIST);
        rows.waitForTurn(by.clinic(), exercise);
        OwnExerciseView found = require(by, exercise);
        Said signed = found.signed();
        if (signed != null && signed.by().equals(by.id())) {
            return;
        }
        if (found.state() != State.WAITING) {
            throw new OwnExerciseRefused(
                    found.state() == State.SIGNED ? Reason.SIGNED_ALREADY : Reason.WITHDRAWN_ALREADY);
        }
        if (!found.canBeSignedBy(by.id())) {
            throw new OwnExerciseRefused(Reason.OWN_WORDS);
        }
        rows.say(
                by, exercise, "SIGNED", PlainText.Validator.required(declaration, LONGEST_REASON), inMicroseconds(now));
        UUID replaced = found.replaces();
        if (replaced != null) {
            rows.say(by, replaced, "WITHDRAWN", REPLACED, inMicroseconds(now));
        }
        events.publishEvent(RecordTouched.administered(by, "own-exercise-signature", exercise));
    }

    @Override
    @Transactional
    public void withdraw(CurrentUser by, UUID exercise, String reason, Instant now) {
        by.mustBe(Role.SURGEON, Role.THERAPIST);
        rows.waitForTurn(by.clinic(), exercise);
        Said withdrawn = require(by, exercise).withdrawn();
        if (withdrawn != null) {
            throw new OwnExerciseRefused(Reason.WITHDRAWN_ALREADY);
        }
        String words = PlainText.Validator.required(reason.replaceAll("\\s+", " "), LONGEST_REASON);
        rows.say(by, exercise, "WITHDRAWN", words, inMicroseconds(now));
        events.publishEvent(RecordTouched.administered(by, "own-exercise-withdrawal", exercise));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OwnExerciseView> find(CurrentUser viewer, UUID exercise) {
        return rows.find(viewer.clinic(), exercise)
                .map(found -> named(viewer, List.of(found)).get(0));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<OwnExerciseView> of(CurrentUser viewer, Pageable page) {
        List<OwnExerciseView> found = rows.page(viewer.clinic(), page.getOffset(), page.getPageSize());
        return new PageImpl<>(named(viewer, found), page, rows.count(viewer.clinic()));
    }

    @Override
    public List<OwnExercise> inPlan(ClinicId clinic, long said, Predicate<String> named) {
        if (said == 0) {
            return List.of();
        }
        Known before = known.get(clinic);
        Known now = before != null && before.said() == said ? before : new Known(said, rows.signed(clinic));
        known.put(clinic, now);
        return now.signed().stream()
                .filter(each -> each.state() == State.SIGNED
                        || named.test(each.exercise().id()))
                .map(OwnExerciseView::own)
                .toList();
    }

    private void requireReplaceable(CurrentUser by, @Nullable UUID replaces) {
        if (replaces != null
                && rows.find(by.clinic(), replaces)
                        .filter(found -> found.state() != State.WITHDRAWN)
                        .isEmpty()) {
            throw new OwnExerciseRefused(Reason.NOT_TO_BE_REPLACED);
        }
    }

    private OwnExerciseView require(CurrentUser by, UUID exercise) {
        return rows.find(by.clinic(), exercise).orElseThrow(() -> new OwnExerciseRefused(Reason.UNKNOWN));
    }

    private List<OwnExerciseView> named(CurrentUser viewer, List<OwnExerciseView> found) {
        Set<PersonId> who = found.stream()
                .flatMap(each -> Stream.of(
                        Optional.of(each.written()),
                        Optional.ofNullable(each.signed()),
                        Optional.ofNullable(each.withdrawn())))
                .flatMap(Optional::stream)
                .map(Said::by)
                .collect(Collectors.toSet());
        Map<PersonId, PersonName> names = who.isEmpty() ? Map.of() : people.names(viewer.clinic(), who);
        return found.stream()
                .map(each -> new OwnExerciseView(
                        each.id(), each.written(), each.replaces(), each.own(), each.signed(), each.withdrawn(), names))
                .toList();
    }

    private static Instant inMicroseconds(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }
}
