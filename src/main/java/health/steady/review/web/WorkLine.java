package health.steady.review.web;

import health.steady.people.PersonName;
import health.steady.progress.WorkPlan;
import java.util.List;

/** The plan for one kind of work: who wrote it, and its steps by day. */
record WorkLine(String kind, String by, List<String> steps) {

    static WorkLine of(Telling telling, WorkPlan work) {
        PersonName by = work.by();
        return new WorkLine(
                telling.say("review.work.kind." + work.plan().kind()),
                by == null ? telling.say("review.visit.by.unknown") : by.name(),
                work.plan().steps().stream()
                        .map(step -> telling.say("review.work.step", telling.on(step.on()), step.say()))
                        .toList());
    }

    @Override
    public String toString() {
        return "WorkLine[" + kind + "]";
    }
}
