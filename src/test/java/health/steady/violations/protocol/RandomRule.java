package health.steady.violations.protocol;

import java.util.UUID;

final class RandomRule {

    private RandomRule() {}

    static UUID id() {
        return UUID.randomUUID();
    }
}
