package health.steady.audit.watch;

import health.steady.people.CurrentUser;
import health.steady.people.RecordTouched;
import health.steady.people.RecordTouched.Action;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Hears who came, who went and who was not let in; never what was typed. A success is heard before the session knows of
 * it, so that nobody comes in unrecorded.
 */
@Component
class SignInListener {

    private static final String WHAT = "session";

    private final ApplicationEventPublisher events;

    SignInListener(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Tells of every refusal, also of those that Spring Security has no event for. */
    @Bean
    static AuthenticationEventPublisher authenticationEventPublisher(ApplicationEventPublisher events) {
        var publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent success) {
        if (success.getAuthentication().getPrincipal() instanceof CurrentUser user) {
            events.publishEvent(RecordTouched.of(Action.SIGNED_IN, user, WHAT));
        }
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent failure) {
        events.publishEvent(new RecordTouched(Action.SIGN_IN_REFUSED, WHAT, null, null, null, null));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent left) {
        if (left.getAuthentication().getPrincipal() instanceof CurrentUser user) {
            events.publishEvent(RecordTouched.of(Action.SIGNED_OUT, user, WHAT));
        }
    }
}
