package health.steady.protocol;

import health.steady.protocol.DayPlan.Offer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand in for an exercise on a day. */
final class Substitutes {

    private final List<Course> courses;
    private final LocalDate date;
    private final Set<String> offered;

    Substitutes(List<Course> courses, LocalDate date, DayPlan day) {
        this.courses = courses;
        this.date = date;
        offered =
                day.exercises().stream().map(Offer::exercise).map(Exercise::id).collect(Collectors.toSet());
    }

    List<RungRef> of(String id) {
        List<RungRef> substitutes = new ArrayList<>();
        Catalogue catalogue = courses.get(0).rulebook().catalogue();
        Exercise wanted = catalogue.exercises().get(id);
        if (wanted == null) {
            return substitutes;
        }
        for (Exercise other : catalogue.exercises().values()) {
            if (other.intent().equals(wanted.intent()) && !other.id().equals(id) && !offered.contains(other.id())) {
                other.ladder().stream()
                        .filter(rung -> Engine.reasonsAgainst(
                                        courses, date, new RungRef(other.id(), rung.id()), rung.dose())
                                .isEmpty())
                        .findFirst()
                        .ifPresent(rung -> substitutes.add(new RungRef(other.id(), rung.id())));
            }
        }
        return substitutes;
    }
}
