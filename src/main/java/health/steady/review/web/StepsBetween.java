package health.steady.review.web;

import health.steady.protocol.Amount;
import health.steady.protocol.Limit;
import health.steady.protocol.Scale;
import health.steady.protocol.Unit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Limits between one and what would be left without it: round numbers that a clinician names. */
final class StepsBetween {

    private static final int MOST = 4;
    private static final List<String> POUNDS =
            List.of("2", "5", "8", "10", "12", "15", "20", "25", "30", "35", "40", "50");
    private static final List<String> KILOGRAMS =
            List.of("1", "2", "4", "5", "7", "9", "10", "12", "15", "18", "20", "25");
    private static final int[] MINUTES = {5, 10, 15, 20, 30, 45, 60, 90, 120, 180};

    private StepsBetween() {}

    /**
     * From the strictest on, at most four.
     *
     * @param left what stays in force on the same demand; null when nothing does
     */
    static List<Limit> of(Limit own, @Nullable Limit left) {
        int most = left == null ? own.demand().scale().highest() : left.atMost().inBase();
        return amounts(own)
                .filter(amount -> amount.inBase() > own.atMost().inBase() && amount.inBase() < most)
                .limit(MOST)
                .map(amount -> new Limit(own.demand(), amount))
                .toList();
    }

    private static Stream<Amount> amounts(Limit own) {
        Scale scale = own.demand().scale();
        Unit unit = own.atMost().unit();
        return switch (scale) {
            case LEVEL -> IntStream.rangeClosed(0, scale.highest()).mapToObj(Amount::level);
            case MINUTES -> IntStream.of(MINUTES).mapToObj(Amount::minutes);
            case LOAD -> (unit == Unit.POUNDS ? POUNDS : KILOGRAMS).stream().map(value -> Amount.of(value, unit));
            case YES_NO -> Stream.empty();
        };
    }
}
