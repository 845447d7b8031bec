package health.steady.review.web;

import health.steady.protocol.Fact;
import health.steady.protocol.Fact.SurgeryDatedEarlier;
import health.steady.protocol.Fact.SurgeryDatedLater;
import health.steady.protocol.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What another day of surgery changes on one of the next days. */
record SurgeryDateEffect(String heading, List<ChangeLine> changes) {

    private static final List<Integer> DAYS_AHEAD = List.of(0, 7, 14);

    /** Nothing when it is dated so already. */
    static List<SurgeryDateEffect> of(Words words, PlanReading reading, LocalDate surgeryOn, Instant now) {
        LocalDate dated = Telling.of(words, reading, reading.day()).surgeryOn();
        Function<Signature, Fact> fact = signature -> surgeryOn.isBefore(dated)
                ? new SurgeryDatedEarlier(signature, surgeryOn)
                : new SurgeryDatedLater(signature, surgeryOn);
        Stream<LocalDate> days =
                surgeryOn.equals(dated) ? Stream.empty() : DAYS_AHEAD.stream().map(reading.today()::plusDays);
        return days.map(day -> new SurgeryDateEffect(
                        words.say(
                                "review.surgery-date.effect.day",
                                words.weekday(day),
                                String.valueOf(ChronoUnit.DAYS.between(dated, day)),
                                String.valueOf(ChronoUnit.DAYS.between(surgeryOn, day))),
                        Effects.on(words, reading, List.of(fact), day, now)))
                .toList();
    }
}
