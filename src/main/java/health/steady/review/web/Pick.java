package health.steady.review.web;

import health.steady.people.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A restriction of a plan, as {@code <plan>:<restriction>}. */
record Pick(UUID plan, String restriction) {

    private static final String SEPARATOR = ":";

    static Optional<Pick> parse(String typed) {
        String[] parts = typed.split(SEPARATOR, 2);
        return parts.length == 2 && Ids.isId(parts[0]) && !parts[1].isEmpty()
                ? Optional.of(new Pick(Ids.parse(parts[0]), parts[1]))
                : Optional.empty();
    }

    /** Each once, in the order given; what is none is left out. */
    static List<Pick> all(List<String> typed) {
        return typed.stream()
                .map(Pick::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return plan + SEPARATOR + restriction;
    }
}
