package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.AssignPlan;
import health.steady.protocol.Protocol;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a signed assignment settles besides: how the surgeon answered, and what was prepared for the patient. */
@Component
class AfterAssigning {

    private final UsualAnswersService usual;
    private final Preparations preparations;

    AfterAssigning(UsualAnswersService usual, Preparations preparations) {
        this.usual = usual;
        this.preparations = preparations;
    }

    void signed(CurrentUser by, AssignPlan command, Protocol protocol, Instant now) {
        usual.remember(by, protocol, command, now);
        preparations.done(by, command.patient(), now);
    }
}
