package health.steady.protocol;

/**
 * The operation a protocol is for.
 *
 * @param kind for example {@code DISCECTOMY}
 * @param region {@code LUMBAR} or {@code CERVICAL}
 */
public record Procedure(String kind, String region, boolean instrumented, Text name) {}
