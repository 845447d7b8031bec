package health.steady.people.domain;

import health.steady.people.PublicAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why somebody gets a letter, for how long its one-time link works, if it carries one, and when it is too late to send. */
public enum LetterKind {
    INVITATION(Duration.ofDays(7), null),
    RESET(Duration.ofHours(24), null),
    OPENED_RECORD(null, null),
    DAY_READY(null, Reminder.LATEST),
    TEAM_WROTE(null, null),
    PATIENT_WROTE(null, null);

    private final @Nullable Duration linkLasts;
    private final @Nullable Duration worthSending;

    LetterKind(@Nullable Duration linkLasts, @Nullable Duration worthSending) {
        this.linkLasts = linkLasts;
        this.worthSending = worthSending;
    }

    @Nullable
    Duration linkLasts() {
        return linkLasts;
    }

    /** What a letter without a one-time link leads to; whoever opens it signs in first. */
    String addressOn(PublicAddress site) {
        return switch (this) {
            case DAY_READY -> site.of("today");
            case TEAM_WROTE -> site.of("today", "messages");
            default -> site.of();
        };
    }

    boolean isTooLate(Duration waited) {
        return worthSending != null && waited.compareTo(worthSending) > 0;
    }
}
