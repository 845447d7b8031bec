package health.steady.protocol.content;

import health.steady.protocol.Rulebook;

/** A rulebook that came with the application, and the bytes that give it again. */
public record ShippedRulebook(Rulebook rulebook, byte[] bytes) {

    public ShippedRulebook {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
