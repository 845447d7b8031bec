package health.steady.site.session;

import health.steady.people.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/**
 * A stored session that writes down at most once a minute that somebody was there, and not at all for a
 * {@link BackgroundRequest}: a page that only reads costs no statement for its session. What cannot be read back is not
 * there.
 */
final class KeptSession<S extends Session> implements Session {

    static final Duration WRITTEN_EVERY = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(KeptSession.class);
    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final S stored;

    KeptSession(S stored) {
        this.stored = stored;
    }

    S stored() {
        return stored;
    }

    /** Whether whoever signed in here has been signed in for longer than anybody may be. */
    boolean hasOutlasted(Instant now) {
        Presence presence = getAttribute(Presence.ATTRIBUTE);
        return presence == null ? getAttributeNames().contains(SIGNED_IN) : !now.isBefore(presence.until());
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        boolean written = now.isBefore(stored.getLastAccessedTime().plus(WRITTEN_EVERY));
        if (!written && !BackgroundRequest.isHere()) {
            stored.setLastAccessedTime(now);
        }
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        try {
            return stored.getAttribute(name);
        } catch (ConversionException e) {
            LOG.warn("A session holds a {} that cannot be read", name);
            return null;
        }
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored.changeSessionId();
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
