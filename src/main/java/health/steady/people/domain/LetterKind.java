package health.steady.people.domain;

import java.time.Duration;

/** Why somebody gets a letter, and for how long its link works. */
public enum LetterKind {
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofHours(24));

    private final Duration lasts;

    LetterKind(Duration lasts) {
        this.lasts = lasts;
    }

    Duration lasts() {
        return lasts;
    }
}
