package health.steady.protocol;

import java.util.UUID;

/** Who signs, and in which capacity. The name is known elsewhere. */
public record Author(UUID id, Signer as) {}
