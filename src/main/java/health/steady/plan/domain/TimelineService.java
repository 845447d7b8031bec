package health.steady.plan.domain;

import health.steady.plan.Happened;
import health.steady.plan.PlanView;
import health.steady.plan.Timeline;
import health.steady.protocol.DayPlan;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class TimelineService implements Timeline {

    @Override
    public List<Happened> happened(PlanView plan, DayPlan day, String language) {
        return new FactWords(plan, day, new Words(language)).all();
    }

    @Override
    public List<String> missing(PlanView plan, DayPlan day, String language) {
        return new MissingWords(plan.course().rulebook().protocol(), new Words(language)).lines(day.nextStage());
    }
}
