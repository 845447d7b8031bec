package health.steady.review.web;

import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import java.util.ArrayList;
import java.util.List;

/** A standing condition of this patient as it was answered last, and where it is answered anew. */
record ConditionLine(String name, String state, String detail, Link answer) {

    static List<ConditionLine> all(Telling telling, PlanReading reading) {
        List<ConditionLine> lines = new ArrayList<>();
        reading.catalogue()
                .contraindications()
                .forEach((id, condition) -> lines.add(of(telling, reading, id, telling.text(condition.ask()))));
        return lines;
    }

    private static ConditionLine of(Telling telling, PlanReading reading, String id, String name) {
        String answer = "unknown";
        Signature signed = null;
        for (Fact fact : reading.view().course().history().facts()) {
            if (fact instanceof Fact.PlanAssigned assigned
                    && assigned.contraindications().containsKey(id)) {
                answer = Boolean.TRUE.equals(assigned.contraindications().get(id)) ? "not" : "met";
                signed = fact.signature();
            } else if (fact instanceof Fact.ConditionFound found
                    && found.contraindication().equals(id)) {
                answer = "not";
                signed = fact.signature();
            } else if (fact instanceof Fact.ConditionCleared cleared
                    && cleared.contraindication().equals(id)) {
                answer = "met";
                signed = fact.signature();
            }
        }
        boolean absent = answer.equals("met");
        return new ConditionLine(
                name,
                answer,
                signed == null
                        ? telling.say("review.condition.not-asked")
                        : telling.say(
                                absent ? "review.condition.absent" : "review.condition.present",
                                telling.who(signed.author()),
                                telling.on(signed.effectiveOn())),
                new Link(
                        telling.say(absent ? "review.way.condition-found" : "review.way.condition-cleared"),
                        reading.path() + "/conditions/" + id + (absent ? "/present" : "/absent")));
    }
}
