package health.steady.people;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins for one name from one address. The same name is still welcome from another address. */
public final class SignInThrottled extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public SignInThrottled(Duration wait) {
        super("Too many failed sign-ins");
        this.wait = wait;
    }

    /** How many minutes to wait, rounded up. */
    public long minutes() {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
