package health.steady.review.web;

import health.steady.plan.DaySheet;
import health.steady.plan.Shown;

/** What a patient was shown, and when. */
record ShownLine(String at, DaySheet sheet) {

    static ShownLine of(Words words, PlanReading reading, Shown shown) {
        return new ShownLine(words.moment(shown.at().atZone(reading.user().zone())), shown.sheet());
    }
}
