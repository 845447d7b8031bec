package health.steady.alert;

import health.steady.alert.domain.DeliveryService;
import health.steady.alert.domain.EscalationService;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.people.domain.CareTeamService;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.progress.CheckInRecorded;
import health.steady.protocol.Author;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Signer;
import health.steady.site.database.BehindTheLock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A clinic of {@link PlanFixtures} with a delegate, somebody on call who knows no patient, and what happens there. */
public final class AlertFixtures {

    /** A Friday evening, when reports come. */
    public static final Instant EVENING = Instant.parse("2026-11-20T19:42:00Z");

    public final PlanFixtures clinic;
    public final CurrentUser delegate;
    public final CurrentUser onCall;
    public final PlanId plan;
    public final AlertApi alerts;
    public final BehindTheLock behind;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final EscalationService escalations;
    private final DeliveryService deliveries;
    private final CareTeamService teams;

    public AlertFixtures(ApplicationContext beans) {
        clinic = new PlanFixtures(beans);
        alerts = beans.getBean(AlertApi.class);
        behind = new BehindTheLock(beans);
        jdbc = beans.getBean(JdbcClient.class);
        events = beans;
        transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        escalations = beans.getBean(EscalationService.class);
        deliveries = beans.getBean(DeliveryService.class);
        teams = beans.getBean(CareTeamService.class);
        PeopleFixtures people = new PeopleFixtures(beans);
        delegate = people.colleague(clinic.administrator, Role.DELEGATE, "Priya Nair");
        onCall = people.colleague(clinic.administrator, Role.DELEGATE, "Sam Rivera");
        plan = clinic.operated();
        join(clinic.patient.id(), delegate);
        for (CurrentUser person : List.of(clinic.surgeon, clinic.therapist, delegate, onCall)) {
            jdbc.sql("update person set email = ? where id = ?")
                    .params(mailOf(person), person.id().value())
                    .update();
        }
    }

    public void join(PatientId patient, CurrentUser member) {
        teams.add(clinic.administrator, patient, member.id(), PeopleFixtures.NOW);
    }

    public static String mailOf(CurrentUser person) {
        return "mail-" + person.id() + "@clinic.example";
    }

    public void noMailFor(CurrentUser person) {
        jdbc.sql("update person set email = null where id = ?")
                .param(person.id().value())
                .update();
    }

    /** From an hour before that time to eleven hours after it. */
    public void onCall(CurrentUser person, Instant now) {
        jdbc.sql("insert into duty (clinic_id, id, person_id, starts_at, ends_at) values (?, ?, ?, ?, ?)")
                .params(
                        person.clinic().value(),
                        Ids.next(),
                        person.id().value(),
                        now.minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC),
                        now.plus(Duration.ofHours(11)).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The patient reports these signs; answers the alert. */
    public AlertId report(String... signs) {
        return report(clinic.self, EVENING, signs);
    }

    public AlertId report(CurrentUser by, Instant now, String... signs) {
        UUID id = Ids.next();
        record(by, clinic.patient, plan, checkIn(by, id, now, Set.of(signs), Set.of()), Set.of(signs), now);
        return ofReport(AlertKind.DANGER_SIGN, id);
    }

    public static CheckIn checkIn(CurrentUser by, UUID id, Instant now, Set<String> signs, Set<String> raisedAfter) {
        Author author = new Author(by.id().value(), Signer.valueOf(by.role().name()));
        return new CheckIn(id, now.atZone(by.zone()).toLocalDate(), now, author, 3, 2, signs, Set.of(), raisedAfter);
    }

    /** A report is stored and told of, in one transaction. */
    public void record(
            CurrentUser by, PatientView patient, PlanId of, CheckIn report, Set<String> newSigns, Instant now) {
        Acting.as(
                by,
                () -> transaction.executeWithoutResult(status ->
                        events.publishEvent(new CheckInRecorded(by, patient.id(), of, report, newSigns, now))));
    }

    /** The alert that came from a report. */
    public AlertId ofReport(AlertKind kind, UUID report) {
        return behind.ask(jdbc -> jdbc.sql("select id from alert where kind = ? and subject = ?")
                .params(kind.name(), report.toString())
                .query((row, number) -> new AlertId(row.getObject(1, UUID.class)))
                .single());
    }

    /** What happened to it, in order: the kind of event, and to whom. */
    public List<String> story(AlertId alert) {
        return behind.ask(
                jdbc -> jdbc.sql("""
                        select e.kind || coalesce(' ' || p.name, '') || coalesce(' > ' || t.name, '')
                        from alert_event e
                        left join person p on p.id = e.person left join person t on t.id = e.to_person
                        where e.alert_id = ? order by e.seq""").param(alert.value()).query(String.class).list());
    }

    /** One round of one instance. */
    public void tick(Instant now) {
        boolean more = true;
        while (more) {
            more = escalations.escalateSome(now);
        }
    }

    public void deliver(Instant now) {
        boolean more = true;
        while (more) {
            more = deliveries.sendSome(now);
        }
    }

    public AlertView seenBy(CurrentUser viewer, AlertId alert) {
        return alerts.find(viewer, alert).orElseThrow();
    }

    public List<AlertView> inboxOf(CurrentUser viewer) {
        return alerts.open(viewer, PageRequest.of(0, 25)).getContent();
    }
}
