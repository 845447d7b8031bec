package health.steady.people.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a letter has come: waiting, sent, or given up after many tries. */
public record LetterView(
        LetterKind kind,
        Instant askedAt,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt) {}
