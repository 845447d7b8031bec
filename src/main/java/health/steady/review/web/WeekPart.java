package health.steady.review.web;

import health.steady.plan.Equipment.AtHome;
import health.steady.plan.Workload;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The week at a glance: each exercise that is given today or on a day of this week to come, and what was done of it.
 *
 * @param summary exercises and minutes of today
 */
record WeekPart(String caption, String summary, List<DayHead> days, List<Row> rows) {

    /** @param today whether this is the column of today */
    record DayHead(String letter, String name, boolean today) {}

    /**
     * One exercise.
     *
     * @param offered its id when it is offered today; null on a day of rest
     * @param reported what the patient said of it lately; null when nothing
     * @param ways what else this reader may do with it
     */
    record Row(
            @Nullable String offered,
            ExerciseLine line,
            List<WeekMark> marks,
            @Nullable String reported,
            List<Link> ways) {}

    static WeekPart of(Telling telling, PlanReading reading, AtHome atHome) {
        LocalDate monday = reading.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, DayPlan> week = new TreeMap<>();
        for (int day = 0; day < 7; day++) {
            LocalDate date = monday.plusDays(day);
            week.put(
                    date,
                    date.equals(reading.today())
                            ? reading.day()
                            : reading.view().day(date));
        }
        WeekMarks marks = WeekMarks.of(telling, reading, week);
        List<Row> rows = new ArrayList<>();
        offers(reading, week).forEach((id, offer) -> rows.add(row(telling, reading, marks, offer, atHome)));
        return new WeekPart(
                telling.say("review.week.caption", telling.on(monday), telling.on(monday.plusDays(6))),
                summary(telling, reading.day()),
                week.keySet().stream().map(date -> head(reading, date)).toList(),
                rows);
    }

    private static Map<String, Offer> offers(PlanReading reading, Map<LocalDate, DayPlan> week) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        offers(reading.day()).forEach(offer -> offers.put(offer.exercise().id(), offer));
        week.forEach((date, day) -> {
            if (date.isAfter(reading.today())) {
                offers(day).forEach(offer -> offers.putIfAbsent(offer.exercise().id(), offer));
            }
        });
        return offers;
    }

    static Stream<Offer> offers(DayPlan day) {
        WalkingGoal walking = day.walking();
        return walking == null
                ? day.exercises().stream()
                : Stream.concat(day.exercises().stream(), walking.alternatives().stream());
    }

    private static Row row(Telling telling, PlanReading reading, WeekMarks marks, Offer offer, AtHome atHome) {
        String id = offer.exercise().id();
        boolean today =
                offers(reading.day()).anyMatch(given -> given.exercise().id().equals(id));
        return new Row(
                today ? id : null,
                ExerciseLine.of(telling, reading, offer, atHome),
                marks.of(id),
                marks.reported(id),
                ways(telling, reading, id));
    }

    private static List<Link> ways(Telling telling, PlanReading reading, String exercise) {
        if (!reading.adjusts()) {
            return List.of();
        }
        String path = reading.path() + "/exercises/" + exercise + "/";
        return List.of(
                new Link(telling.say("review.week.swap"), path + "swap"),
                new Link(telling.say("review.week.pause"), path + ExerciseAct.PAUSING.path()));
    }

    private static DayHead head(PlanReading reading, LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return new DayHead(
                day.getDisplayName(TextStyle.NARROW, Locale.ENGLISH),
                day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                date.equals(reading.today()));
    }

    private static String summary(Telling telling, DayPlan day) {
        Workload work = Workload.of(day);
        WalkingGoal walking = day.walking();
        String exercises = telling.say("review.week.summary", work.exercises(), work.minutes());
        return walking == null
                ? exercises
                : telling.say("review.week.summary.walk", exercises, walking.minutes(), walking.times());
    }
}
