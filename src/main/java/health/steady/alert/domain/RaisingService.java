package health.steady.alert.domain;

import health.steady.alert.AlertId;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertTier;
import health.steady.people.PersonId;
import health.steady.plan.PlanId;
import health.steady.progress.CheckInRecorded;
import health.steady.progress.OverloadLogged;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DangerSign.Urgency;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises alerts, each once, in the transaction that gave reason to. */
@Service
public class RaisingService {

    private final Handling handling;
    private final KnownSigns signs;

    RaisingService(Handling handling, KnownSigns signs) {
        this.handling = handling;
        this.signs = signs;
    }

    /** What a report says. Taken by phone, whoever took it has it, and has reached the patient. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(CheckInRecorded recorded) {
        Instant now = recorded.at().truncatedTo(ChronoUnit.MICROS);
        UUID report = recorded.report().id();
        if (!recorded.newSigns().isEmpty()) {
            Head danger = Head.before(
                    key(recorded),
                    recorded.plan(),
                    AlertKind.DANGER_SIGN,
                    tier(recorded.patient().value(), recorded.plan(), recorded.newSigns()));
            PersonId by = recorded.by().id();
            raise(
                    danger,
                    report.toString(),
                    recorded.newSigns(),
                    by,
                    recorded.by().role().isClinician(),
                    now);
        }
        if (!recorded.report().raisedAfter().isEmpty()) {
            Head quiet = Head.before(key(recorded), recorded.plan(), AlertKind.OVERLOAD, AlertTier.QUIET);
            raise(
                    quiet,
                    report.toString(),
                    recorded.report().raisedAfter(),
                    recorded.by().id(),
                    false,
                    now);
        }
    }

    /** An exercise that hurt too much. Its therapist is told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(OverloadLogged logged) {
        AlertKey key = new AlertKey(logged.by().clinic(), logged.patient(), AlertId.random());
        Head quiet = Head.before(key, logged.plan(), AlertKind.OVERLOAD, AlertTier.QUIET);
        Instant now = logged.at().truncatedTo(ChronoUnit.MICROS);
        List<String> about = List.of(logged.exercise());
        raise(quiet, logged.entry().toString(), about, logged.by().id(), false, now);
    }

    /** @param subject the episode; the same one is raised once */
    void raiseQuiet(AlertKey key, PlanId plan, AlertKind kind, String subject, Collection<String> about, Instant now) {
        raise(Head.before(key, plan, kind, AlertTier.QUIET), subject, about, null, false, now);
    }

    private void raise(
            Head head,
            String subject,
            Collection<String> about,
            @Nullable PersonId by,
            boolean contacted,
            Instant now) {
        if (!handling.isNew(head, subject, about, now)) {
            return;
        }
        OpenAlert alert = handling.open(head);
        if (contacted && by != null) {
            alert.raiseWithContact(by, now);
        } else {
            alert.raise(by, handling.around(head, now), now);
        }
        handling.keep(alert, now);
    }

    /** That of the most urgent sign. One that the rulebook does not know is an emergency. */
    private AlertTier tier(UUID patient, PlanId plan, Collection<String> reported) {
        boolean sameDay = reported.stream()
                .allMatch(id -> signs.of(patient, plan)
                                .sign(id)
                                .map(DangerSign::urgency)
                                .orElse(Urgency.EMERGENCY)
                        == Urgency.SAME_DAY);
        return sameDay ? AlertTier.SAME_DAY : AlertTier.EMERGENCY;
    }

    private static AlertKey key(CheckInRecorded recorded) {
        return new AlertKey(recorded.by().clinic(), recorded.patient(), AlertId.random());
    }
}
