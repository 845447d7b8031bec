package health.steady.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.support.GenericApplicationContext;

/** The end of an instance begins with a no to its balancer. */
class DrainTests {

    @Test
    void readinessAnswersNoBeforeTheWaitBegins() {
        List<ReadinessState> during = new ArrayList<>();
        var context = new GenericApplicationContext();
        context.registerBean(
                DrainingAvailability.class,
                () -> new DrainingAvailability(Duration.ofSeconds(5), time -> {
                    assertThat(time).isEqualTo(Duration.ofSeconds(5));
                    during.add(context.getBean(DrainingAvailability.class).getReadinessState());
                }));
        context.refresh();
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(during).isEmpty();

        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);

        assertThat(during).containsExactly(ReadinessState.REFUSING_TRAFFIC);
        context.close();
    }
}
