package health.steady.review.web;

import java.util.Set;

/** Which part of the body an exercise is for, by its intent. What names no part is for the whole body. */
enum BodyRegion {
    NECK(Set.of("neck")),
    BACK(Set.of("core", "back-motion", "back-strength", "upper-back")),
    SHOULDERS(Set.of("shoulders")),
    HIPS_AND_LEGS(Set.of("hamstrings", "legs", "hips", "hip-stretch", "nerve-glide", "circulation")),
    WHOLE_BODY(Set.of());

    private final Set<String> intents;

    BodyRegion(Set<String> intents) {
        this.intents = intents;
    }

    static BodyRegion of(String intent) {
        for (BodyRegion region : values()) {
            if (region.intents.contains(intent)) {
                return region;
            }
        }
        return WHOLE_BODY;
    }
}
