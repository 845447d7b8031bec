package health.steady.audit.watch;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.RecordTouched;
import health.steady.people.RecordTouched.Action;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Hears who stood before a door that is not for their role: which door, and the id in the address, never the address. */
@Component
class ClosedDoorListener {

    private static final Set<String> DOORS =
            Set.of("audit", "patients", "people", "plans", "protocols", "today", "who-looked");
    private static final Pattern DOOR = Pattern.compile("/([a-z-]+)(?:/.*)?");
    private static final Pattern ID = Pattern.compile("/(" + Ids.FORM + ")(?:/|$)");

    private final ApplicationEventPublisher events;

    ClosedDoorListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void closed(AuthorizationDeniedEvent<?> denied) {
        Authentication authentication = denied.getAuthentication().get();
        if (authentication != null
                && authentication.getPrincipal() instanceof CurrentUser user
                && denied.getSource() instanceof HttpServletRequest request) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            Matcher door = DOOR.matcher(path);
            if (door.matches() && DOORS.contains(door.group(1))) {
                events.publishEvent(
                        new RecordTouched(Action.REFUSED, door.group(1), idIn(path), null, user.id(), user.clinic()));
            }
        }
    }

    private static @Nullable UUID idIn(String path) {
        Matcher id = ID.matcher(path);
        return id.find() ? Ids.parse(id.group(1)) : null;
    }
}
