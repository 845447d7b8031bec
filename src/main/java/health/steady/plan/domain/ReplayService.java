package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.PlanView;
import health.steady.plan.Replays;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ReplayService implements Replays {

    private final DayEvidence evidence;

    ReplayService(DayEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<LocalDate> opened(CurrentUser viewer, PlanView plan, LocalDate from, LocalDate to) {
        return evidence.opened(viewer, plan, from, to);
    }
}
