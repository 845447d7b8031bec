package health.steady.people.domain;

import health.steady.people.AccessEnded;
import health.steady.people.ClinicMoved;
import health.steady.people.CurrentUser;
import health.steady.people.RecordTouched;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends sessions, on every instance at once, because sessions are rows. */
@Repository
class SessionEnd {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SessionEnd(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Somebody left, changed role or chose a new password: in the transaction of that change. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccessEnded ended) {
        jdbc.sql("delete from spring_session where principal_name = :person")
                .param("person", ended.person().toString())
                .update();
    }

    /** The clinic has another time zone. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ClinicMoved moved) {
        jdbc.sql("""
                        delete from spring_session where principal_name in (
                            select cast(id as text) from person where clinic_id = :clinic)""").param("clinic", moved.clinic().value()).update();
    }

    /** Somebody ends sessions of their own. */
    @Transactional
    void end(CurrentUser by, Collection<String> sessionIds) {
        if (sessionIds.isEmpty()) {
            return;
        }
        jdbc.sql("delete from spring_session where principal_name = :person and session_id in (:ids)")
                .param("person", by.id().toString())
                .param("ids", sessionIds)
                .update();
        events.publishEvent(RecordTouched.administered(by, "session", by.id().value()));
    }
}
