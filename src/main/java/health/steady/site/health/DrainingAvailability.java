package health.steady.site.health;

import java.time.Duration;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

/**
 * Refuses new work a while before the work ends. The instance hears of its end through this event, first of all: while
 * this bean waits, readiness already answers no, and every request is still served.
 */
final class DrainingAvailability extends ApplicationAvailabilityBean {

    private final Duration drain;
    private final Wait wait;

    DrainingAvailability(Duration drain, Wait wait) {
        this.drain = drain;
        this.wait = wait;
    }

    @Override
    public void onApplicationEvent(AvailabilityChangeEvent<?> event) {
        boolean tookRequests = getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        super.onApplicationEvent(event);
        if (tookRequests && event.getState() == ReadinessState.REFUSING_TRAFFIC && !drain.isZero()) {
            try {
                wait.elapse(drain);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    interface Wait {

        void elapse(Duration time) throws InterruptedException;
    }
}
