package health.steady.protocol;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an activity asks of the body. Every rung of every exercise declares all of them, with explicit zeros. */
public enum Demand {
    BENDING(Scale.LEVEL),
    EXTENSION(Scale.LEVEL),
    SIDE_BENDING(Scale.LEVEL),
    TWISTING(Scale.LEVEL),
    NERVE_TENSION(Scale.LEVEL),
    TRUNK_LOAD(Scale.LEVEL),
    IMPACT(Scale.LEVEL),
    BALANCE(Scale.LEVEL),
    NECK_FLEXION(Scale.LEVEL),
    NECK_EXTENSION(Scale.LEVEL),
    NECK_ROTATION(Scale.LEVEL),
    LIFTING(Scale.LOAD),
    OVERHEAD(Scale.LOAD),
    PUSH_PULL(Scale.LOAD),
    SITTING(Scale.MINUTES),
    STANDING(Scale.MINUTES),
    DRIVING(Scale.MINUTES),
    SUBMERSION(Scale.YES_NO),
    PRONE(Scale.YES_NO),
    KNEELING(Scale.YES_NO),
    STAIRS(Scale.YES_NO),
    SLOPE(Scale.YES_NO),
    CONTACT(Scale.YES_NO);

    private final Scale scale;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Demand(Scale scale) {
        this.scale = scale;
    }

    public Scale scale() {
        return scale;
    }

    /** The name in rulebooks and in JSON, for example {@code side-bending}. */
    public String id() {
        return id;
    }

    public static Optional<Demand> byId(String id) {
        return Arrays.stream(values()).filter(demand -> demand.id.equals(id)).findFirst();
    }
}
