package health.steady.site.session;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The sessions of the database, without those that have outlasted their longest time. */
class KeptSessions<S extends Session> implements FindByIndexNameSessionRepository<KeptSession<S>> {

    private final FindByIndexNameSessionRepository<S> sessions;
    private final Clock clock;

    KeptSessions(FindByIndexNameSessionRepository<S> sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public KeptSession<S> createSession() {
        return new KeptSession<>(sessions.createSession());
    }

    @Override
    public void save(KeptSession<S> session) {
        sessions.save(session.stored());
    }

    @Override
    public @Nullable KeptSession<S> findById(String id) {
        S stored = sessions.findById(id);
        if (stored == null) {
            return null;
        }
        var session = new KeptSession<>(stored);
        if (session.hasOutlasted(clock.instant())) {
            sessions.deleteById(id);
            return null;
        }
        return session;
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    @Override
    public Map<String, KeptSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return sessions.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), new KeptSession<>(entry.getValue())))
                .filter(entry -> !entry.getValue().isExpired())
                .filter(entry -> !entry.getValue().hasOutlasted(clock.instant()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
