package health.steady.review.web;

import health.steady.progress.Goal;

/** A goal as it stands. */
record GoalLine(String id, String term, String text, String detail, String state) {

    static GoalLine of(Telling telling, Goal goal) {
        var target = goal.set().target();
        return new GoalLine(
                goal.id().toString(),
                telling.say("review.goal.term." + goal.set().term()),
                goal.set().text(),
                target == null
                        ? telling.say("review.goal.open-ended")
                        : telling.say("review.goal.by", telling.on(target)),
                telling.say("review.goal.state." + goal.state()));
    }

    @Override
    public String toString() {
        return "GoalLine[" + id + "]";
    }
}
