package health.steady.review.web;

import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.progress.PlannedVisit;
import health.steady.progress.PlannedVisits;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A visit to come, with where it is cancelled. */
record PlannedLine(String text, String cancel) {

    static List<PlannedLine> of(Telling telling, PlannedVisits planned, PlanReading reading) {
        var patient = reading.view().patient().id();
        Map<PersonId, PersonName> team = planned.team(reading.user(), patient).stream()
                .collect(Collectors.toMap(PersonName::id, Function.identity()));
        return planned.upcoming(reading.user(), patient, reading.today()).stream()
                .map(visit -> new PlannedLine(
                        text(telling, visit, team.get(visit.with())),
                        reading.path() + "/planned-visits/" + visit.id() + "/cancellation"))
                .toList();
    }

    private static String text(Telling telling, PlannedVisit visit, @Nullable PersonName with) {
        String day = telling.words().weekday(visit.on());
        var at = visit.at();
        String when = at == null ? day : telling.say("review.planned.at", day, at.toString());
        return telling.say(
                "review.planned.with", when, with == null ? telling.say("review.visit.by.unknown") : with.name());
    }

    /** Who a visit can be planned with. */
    static List<Choice> team(Telling telling, PlannedVisits planned, PlanReading reading) {
        return planned.team(reading.user(), reading.view().patient().id()).stream()
                .map(person -> new Choice(
                        person.id().toString(),
                        telling.say(
                                "review.planned.person",
                                person.name(),
                                telling.say("review.role." + person.role().name()))))
                .toList();
    }
}
