package health.steady.plan;

import health.steady.people.CurrentUser;
import health.steady.protocol.Protocol;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a surgeon answered when they last signed a protocol. */
public interface UsualAnswers {

    /** Absent before the first time. What the protocol does not ask or offer any more is left out. */
    Optional<Usual> of(CurrentUser surgeon, Protocol protocol);

    /**
     * @param choices option id by choice id
     * @param imposed optional restrictions
     */
    record Usual(Map<String, String> choices, Set<String> imposed) {

        public Usual {
            choices = Map.copyOf(choices);
            imposed = Set.copyOf(imposed);
        }
    }
}
