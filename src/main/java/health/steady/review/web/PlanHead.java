package health.steady.review.web;

import health.steady.people.PatientView;
import health.steady.people.PersonName;
import health.steady.plan.PlanView;
import health.steady.protocol.Author;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.SurgeryConfirmed;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The strip on top of every page about a plan: who, what was done, where they are, and what else was done to them. */
record PlanHead(
        String path,
        String name,
        String about,
        @Nullable String day,
        @Nullable String phase,
        @Nullable String stage,
        boolean confirmed,
        List<Link> beside,
        LocalDate today) {

    static PlanHead of(Telling telling, PlanReading reading) {
        PatientView patient = reading.view().patient();
        List<Fact> facts = reading.view().course().history().facts();
        PlanAssigned assigned = facts.stream()
                .filter(PlanAssigned.class::isInstance)
                .map(PlanAssigned.class::cast)
                .findFirst()
                .orElse(null);
        boolean confirmed = facts.stream().anyMatch(SurgeryConfirmed.class::isInstance);
        int age = Period.between(patient.born(), reading.today()).getYears();
        String operation = telling.text(reading.protocol().procedure().name());
        String about = assigned == null
                ? telling.say("review.head.broken", age, operation)
                : telling.say(
                        confirmed ? "review.head.confirmed" : "review.head.planned",
                        age,
                        operation,
                        telling.words().day(surgeryOn(telling, reading, assigned)),
                        surgeon(telling, reading, assigned.signature().author()));
        DayPlan day = telling.day();
        return new PlanHead(
                reading.path(),
                patient.name(),
                about,
                day(telling.words(), day),
                day.phase() == null ? null : telling.words().phase(day.phase()),
                day.stage() == null || day.stage() == day.phase()
                        ? null
                        : telling.words().phase(day.stage()),
                confirmed,
                reading.view().running().stream()
                        .map(other -> beside(telling, reading, other))
                        .toList(),
                reading.today());
    }

    private static Link beside(Telling telling, PlanReading reading, PlanView other) {
        Integer since = other.day(reading.today()).dayPostOp();
        String operation =
                telling.text(other.course().rulebook().protocol().procedure().name());
        return new Link(
                since == null
                        ? telling.say("review.head.beside.broken", operation)
                        : telling.say(
                                "review.head.beside",
                                operation,
                                telling.words().day(reading.today().minusDays(since))),
                "/plans/" + other.id());
    }

    /** @return null when there is no plan to count from */
    static @Nullable String day(Words words, DayPlan day) {
        Integer number = day.dayPostOp();
        if (number == null) {
            return null;
        }
        return number < 0 ? words.say("review.head.before", -number) : words.say("review.head.day", number);
    }

    private static String surgeon(Telling telling, PlanReading reading, Author author) {
        PersonName known = reading.view().names().get(author.id());
        return known == null ? telling.who(author) : known.name();
    }

    private static LocalDate surgeryOn(Telling telling, PlanReading reading, PlanAssigned assigned) {
        if (telling.day().dayPostOp() != null) {
            return telling.surgeryOn();
        }
        return reading.view().course().history().facts().stream()
                .filter(SurgeryConfirmed.class::isInstance)
                .map(fact -> ((SurgeryConfirmed) fact).surgeryOn())
                .findFirst()
                .orElse(assigned.surgeryOn());
    }

    @Override
    public String toString() {
        return "PlanHead[" + path + "]";
    }
}
