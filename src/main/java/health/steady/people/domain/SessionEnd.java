package health.steady.people.domain;

import health.steady.people.AccessEnded;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of somebody who left or chose a new password, on every instance: sessions are in the database. */
@Component
class SessionEnd {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SessionEnd(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(AccessEnded ended) {
        sessions.findByPrincipalName(ended.person().toString()).keySet().forEach(sessions::deleteById);
    }
}
