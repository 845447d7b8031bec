package health.steady.today.web;

import health.steady.protocol.CheckInQuestion;
import health.steady.protocol.DangerSign;
import health.steady.protocol.DangerSign.Urgency;
import health.steady.protocol.DangerSigns;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Exercise;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Rulebook;
import health.steady.today.web.OwnPlan.Opened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a check-in asks of this patient today.
 *
 * @param region {@code back} or {@code neck}: which pains are asked about
 * @param states asked in the first six weeks, and for two weeks after one of them was reported
 * @param activities after which pain may have stayed up: ids and names
 * @param weekly the questions of a week are asked today
 */
record CheckInPage(
        LocalDate date,
        int day,
        String region,
        List<Sign> emergency,
        List<Sign> sameDay,
        List<Choice> states,
        List<Choice> activities,
        boolean weekly,
        Questions questions,
        Ticks ticks,
        ClinicNumbers numbers) {

    /** A danger sign as it is asked. */
    record Sign(String id, String ask) {}

    /** The wording of the weekly questions, from the rulebook; empty where it has none. */
    record Questions(String sleep, String confidence, String hardest) {}

    private static final String NECK = "CERVICAL";
    private static final int STRONG_MEDICINE_DAYS = 42;
    private static final int STATES_STAY_DAYS = 14;

    static CheckInPage of(Opened opened, boolean weekly) {
        Rulebook rulebook = opened.plan().course().rulebook();
        DangerSigns signs = rulebook.dangerSigns();
        DayPlan day = opened.day();
        Integer dayPostOp = day.dayPostOp();
        return new CheckInPage(
                day.date(),
                dayPostOp == null ? 0 : dayPostOp,
                rulebook.protocol().procedure().region().equals(NECK) ? "neck" : "back",
                signs(signs, Urgency.EMERGENCY),
                signs(signs, Urgency.SAME_DAY),
                asksStates(opened) ? states(signs) : List.of(),
                activities(opened, rulebook),
                weekly,
                new Questions(ask(signs, "sleep"), ask(signs, "confidence"), ask(signs, "hardest")),
                Ticks.of(
                        opened.plan(),
                        day,
                        opened.user().preferences()::timeOf,
                        opened.user().zone()),
                opened.numbers());
    }

    private static List<Sign> signs(DangerSigns signs, Urgency urgency) {
        return signs.signs().stream()
                .filter((DangerSign sign) -> sign.urgency() == urgency)
                .map(sign -> new Sign(sign.id(), sign.ask().in(OwnPlan.LANGUAGE)))
                .toList();
    }

    private static List<Choice> states(DangerSigns signs) {
        return signs.states().stream()
                .map(state -> new Choice(state.id(), state.ask().in(OwnPlan.LANGUAGE)))
                .toList();
    }

    private static boolean asksStates(Opened opened) {
        Integer day = opened.day().dayPostOp();
        LocalDate lately = opened.today().minusDays(STATES_STAY_DAYS);
        return day == null
                || day < STRONG_MEDICINE_DAYS
                || opened.plan().course().history().observations().stream()
                        .anyMatch(said -> said instanceof CheckIn report
                                && !report.states().isEmpty()
                                && report.on().isAfter(lately));
    }

    private static List<Choice> activities(Opened opened, Rulebook rulebook) {
        Set<Exercise> contained = new LinkedHashSet<>();
        rulebook.catalogue().exercise(Ticks.WALK).ifPresent(contained::add);
        Stream.concat(
                        opened.day().exercises().stream().map(Offer::exercise),
                        opened.day().withheld().stream().map(DayPlan.Withheld::exercise))
                .forEach(contained::add);
        List<Choice> activities = new ArrayList<>();
        contained.forEach(exercise ->
                activities.add(new Choice(exercise.id(), exercise.name().in(OwnPlan.LANGUAGE))));
        return activities;
    }

    private static String ask(DangerSigns signs, String id) {
        return signs.questions().stream()
                .filter(question -> question.id().equals(id))
                .map(CheckInQuestion::ask)
                .map(ask -> ask.in(OwnPlan.LANGUAGE))
                .findFirst()
                .orElse("");
    }
}
