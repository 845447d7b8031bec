package health.steady.protocol.proof;

import health.steady.protocol.content.EditedContent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states of the file of danger signs, and what the file of exercises declares, as plain maps. */
final class RawSigns {

    /** By state, by demand: at most so much. */
    final Map<String, Map<String, Integer>> atMost = new HashMap<>();

    private final Map<String, Map<String, Object>> demands = new HashMap<>();

    private static final RawSigns SHIPPED = read(EditedContent.of("lumbar-microdiscectomy"));

    static RawSigns shipped() {
        return SHIPPED;
    }

    private static RawSigns read(EditedContent content) {
        return new RawSigns(content.dangerSigns(), content.catalogue());
    }

    RawSigns(Map<?, ?> dangerSigns, Map<?, ?> catalogue) {
        for (Map<?, ?> state : RawProtocol.maps(dangerSigns.get("states"))) {
            Map<String, Integer> limits = new LinkedHashMap<>();
            ((Map<?, ?>) state.get("atMost"))
                    .forEach((demand, most) -> limits.put(String.valueOf(demand), level(String.valueOf(most))));
            atMost.put(String.valueOf(state.get("id")), limits);
        }
        for (Map<?, ?> exercise : RawProtocol.maps(catalogue.get("exercises"))) {
            for (Map<?, ?> rung : RawProtocol.maps(exercise.get("ladder"))) {
                Map<String, Object> asked = new HashMap<>();
                enter(exercise.get("demands"), asked);
                enter(rung.get("demands"), asked);
                demands.put(exercise.get("id") + "/" + rung.get("id"), asked);
            }
        }
    }

    private static void enter(@Nullable Object written, Map<String, Object> asked) {
        if (written instanceof Map<?, ?> some) {
            some.forEach((demand, value) -> asked.put(String.valueOf(demand), value));
        }
    }

    /** Whether a rung asks for more of a demand that is counted in levels, or by yes and no. */
    boolean asksMore(String use, String demand, int most) {
        Object asked = demands.getOrDefault(use, Map.of()).get(demand);
        return asked != null && level(String.valueOf(asked)) > most;
    }

    private static int level(String written) {
        return switch (written) {
            case "no", "false" -> 0;
            case "yes", "true" -> 1;
            default -> Integer.parseInt(written);
        };
    }
}
