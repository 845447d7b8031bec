package health.steady.review.web;

import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the plan gives of an exercise today, offered or withheld. */
record Prescribed(RungRef use, Dose dose) {

    static Optional<Prescribed> of(PlanReading reading, String exercise) {
        Optional<Prescribed> offered = offers(reading)
                .filter(offer -> offer.exercise().id().equals(exercise))
                .map(offer -> new Prescribed(new RungRef(exercise, offer.rung().id()), offer.dose()))
                .findFirst();
        return offered.or(() -> reading.day().withheld().stream()
                .filter(held -> held.exercise().id().equals(exercise))
                .findFirst()
                .flatMap(held -> withheld(reading, held)));
    }

    private static Stream<Offer> offers(PlanReading reading) {
        var walking = reading.day().walking();
        Stream<Offer> alternatives = walking == null ? Stream.of() : walking.alternatives().stream();
        return Stream.concat(reading.day().exercises().stream(), alternatives);
    }

    private static Optional<Prescribed> withheld(PlanReading reading, Withheld held) {
        Rung rung = held.rung();
        if (rung == null) {
            return Optional.empty();
        }
        Prescribed signed = lastSigned(reading, held.exercise().id());
        return Optional.of(
                signed == null ? new Prescribed(new RungRef(held.exercise().id(), rung.id()), rung.dose()) : signed);
    }

    private static @Nullable Prescribed lastSigned(PlanReading reading, String exercise) {
        Prescribed last = null;
        for (Fact fact : reading.view().course().history().facts()) {
            Prescribed signed = signed(fact);
            if (signed != null && signed.use().exercise().equals(exercise)) {
                last = signed;
            }
        }
        return last;
    }

    private static @Nullable Prescribed signed(Fact fact) {
        if (fact instanceof Fact.ExerciseAdded added) {
            return new Prescribed(added.use(), added.dose());
        }
        if (fact instanceof Fact.DoseRaised raised) {
            return new Prescribed(raised.use(), raised.dose());
        }
        return fact instanceof Fact.DoseEased eased ? new Prescribed(eased.use(), eased.dose()) : null;
    }
}
