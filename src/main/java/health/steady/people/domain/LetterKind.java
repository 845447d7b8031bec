package health.steady.people.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why somebody gets a letter, and for how long its one-time link works, if it carries one. */
public enum LetterKind {
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofHours(24)),
    OPENED_RECORD(null);

    private final @Nullable Duration linkLasts;

    LetterKind(@Nullable Duration linkLasts) {
        this.linkLasts = linkLasts;
    }

    @Nullable
    Duration linkLasts() {
        return linkLasts;
    }
}
