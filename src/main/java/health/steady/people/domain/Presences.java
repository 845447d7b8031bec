package health.steady.people.domain;

import health.steady.people.PersonId;
import health.steady.people.Presence;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Repository;

/** Where a person is signed in. Spring Session reads in a transaction of its own, so ask this outside of any other. */
@Repository
class Presences {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Presences(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    List<PresenceView> of(PersonId person) {
        return sessionsOf(person).values().stream()
                .filter(session -> presenceIn(session) != null)
                .map(session -> PresenceView.of(presence(session), session.getLastAccessedTime()))
                .sorted(Comparator.comparing(PresenceView::lastSeen).reversed())
                .toList();
    }

    Collection<String> sessionIds(PersonId person, Predicate<UUID> which) {
        return sessionsOf(person).values().stream()
                .filter(session -> presenceIn(session) != null)
                .filter(session -> which.test(presence(session).id()))
                .map(Session::getId)
                .toList();
    }

    private Map<String, ? extends Session> sessionsOf(PersonId person) {
        return sessions.findByPrincipalName(person.toString());
    }

    private static @Nullable Presence presenceIn(Session session) {
        return session.getAttribute(Presence.ATTRIBUTE);
    }

    private static Presence presence(Session session) {
        return session.getRequiredAttribute(Presence.ATTRIBUTE);
    }
}
