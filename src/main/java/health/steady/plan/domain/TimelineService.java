package health.steady.plan.domain;

import health.steady.plan.Happened;
import health.steady.plan.PartOfDay;
import health.steady.plan.PlanView;
import health.steady.plan.Timeline;
import health.steady.protocol.DayPlan;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class TimelineService implements Timeline {

    @Override
    public List<Happened> happened(PlanView plan, DayPlan day, String language) {
        if (plan.beside().isEmpty()) {
            return new FactWords(plan, day, new Words(language)).all();
        }
        return PartOfDay.of(plan, day).stream()
                .flatMap(part -> new FactWords(part.plan(), part.day(), new Words(language)).all().stream())
                .sorted(Comparator.comparing(Happened::on).reversed())
                .toList();
    }

    @Override
    public List<String> missing(PlanView plan, DayPlan day, String language) {
        return PartOfDay.of(plan, day).stream()
                .flatMap(
                        part -> new MissingWords(part.plan().course().rulebook().protocol(), new Words(language))
                                .lines(part.day().nextStage()).stream())
                .distinct()
                .toList();
    }
}
