package health.steady.progress.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.progress.CheckInEntry;
import health.steady.progress.CheckInRecorded;
import health.steady.progress.LogSession;
import health.steady.progress.LogSession.Outcome;
import health.steady.progress.OverloadLogged;
import health.steady.progress.ProgressApi;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.ReportRefused;
import health.steady.progress.SessionEntry;
import health.steady.protocol.Author;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Signer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class ProgressService implements ProgressApi {

    private static final int A_WEEK_BACK = 6;

    private final PlanApi plans;
    private final CheckIns checkIns;
    private final SessionLogs sessions;
    private final Touches touches;
    private final ApplicationEventPublisher events;

    ProgressService(
            PlanApi plans, CheckIns checkIns, SessionLogs sessions, Touches touches, ApplicationEventPublisher events) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.touches = touches;
        this.events = events;
    }

    @Override
    public void checkIn(CurrentUser by, PlanId id, RecordCheckIn command, LocalDate today, Instant now) {
        PlanView plan = plans.require(by, id);
        CheckInRules.require(command, by.role(), plan, today);
        Set<String> newSigns = new HashSet<>(command.dangerSigns());
        if (command.corrects() != null) {
            CheckInEntry corrected = checkIns.find(by, command.corrects())
                    .map(CheckIns.Found::entry)
                    .orElse(null);
            CheckInRules.requireCorrectable(command, corrected, by.role());
            newSigns.removeAll(signsBefore(by, command.corrects()));
        }
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        if (checkIns.add(plan, command, author(by), at)) {
            touches.reported(by, plan.patient().id(), command.id());
            CheckIn report = observation(command, author(by), at);
            events.publishEvent(new CheckInRecorded(by, plan.patient().id(), id, report, newSigns, at));
        } else if (checkIns.find(by, command.id()).isEmpty()) {
            throw ReportRefused.at("", "corrected-already");
        }
    }

    /** All that was named by the entry and by those that it corrected. */
    private Set<String> signsBefore(CurrentUser by, UUID entry) {
        Set<String> named = new HashSet<>();
        UUID earlier = entry;
        while (earlier != null) {
            RecordCheckIn said = checkIns.find(by, earlier)
                    .map(found -> found.entry().said())
                    .orElse(null);
            named.addAll(said == null ? Set.of() : said.dangerSigns());
            earlier = said == null ? null : said.corrects();
        }
        return named;
    }

    @Override
    public SessionEntry log(CurrentUser by, PlanId id, LogSession command, LocalDate today, Instant now) {
        PlanView plan = plans.require(by, id);
        SessionRules.require(command, by.role(), plan, today);
        boolean overload = command.outcome() != Outcome.NOT_DONE && SessionLog.isOverload(command.pain());
        if (command.corrects() != null) {
            SessionEntry corrected = sessions.find(by, command.corrects())
                    .map(SessionLogs.Found::entry)
                    .orElse(null);
            SessionRules.requireCorrectable(command, corrected, by.role());
            overload &=
                    corrected == null || !SessionLog.isOverload(corrected.said().pain());
        }
        boolean offered = SessionRules.isOffered(command.exercise(), plan.day(command.on()));
        if (!offered && command.on().equals(today) && command.corrects() == null && !wasShown(by, plan, command)) {
            throw ReportRefused.at("exercise", "withheld");
        }
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        if (sessions.add(plan, command, offered, author(by), at)) {
            touches.logged(by, plan.patient().id(), command.id());
            if (overload) {
                events.publishEvent(
                        new OverloadLogged(by, plan.patient().id(), id, command.id(), command.exercise(), at));
            }
        }
        return sessions.find(by, command.id())
                .map(SessionLogs.Found::entry)
                .orElseThrow(() -> ReportRefused.at("", "corrected-already"));
    }

    private boolean wasShown(CurrentUser by, PlanView plan, LogSession command) {
        return plans.wasOffered(by, plan, command.on(), command.exercise());
    }

    @Override
    public Optional<CheckInEntry> checkIn(CurrentUser viewer, UUID id) {
        Optional<CheckIns.Found> found = checkIns.find(viewer, id);
        found.ifPresentOrElse(
                entry -> touches.readReport(viewer, entry.patient(), id), () -> touches.refusedReport(viewer, id));
        return found.map(CheckIns.Found::entry);
    }

    @Override
    public Optional<SessionEntry> session(CurrentUser viewer, UUID id) {
        Optional<SessionLogs.Found> found = sessions.find(viewer, id);
        found.ifPresentOrElse(
                entry -> touches.readSession(viewer, entry.patient(), id), () -> touches.refusedSession(viewer, id));
        return found.map(SessionLogs.Found::entry);
    }

    @Override
    public boolean askedThisWeek(PlanView plan, LocalDate today) {
        return checkIns.askedWeekly(plan, today.minusDays(A_WEEK_BACK), today);
    }

    @Override
    public List<SessionEntry> sessionsOn(CurrentUser viewer, PlanView plan, LocalDate day) {
        List<SessionEntry> entries = sessions.on(viewer, plan, day);
        if (!entries.isEmpty()) {
            touches.readSession(
                    viewer, plan.patient().id(), entries.get(0).said().id());
        }
        return entries;
    }

    private static CheckIn observation(RecordCheckIn said, Author by, Instant at) {
        return new CheckIn(
                said.id(),
                said.on(),
                at,
                by,
                said.backPain(),
                said.legPain(),
                said.dangerSigns(),
                said.states(),
                said.raisedAfter());
    }

    private static Author author(CurrentUser by) {
        return new Author(by.id().value(), Signer.valueOf(by.role().name()));
    }
}
