package health.steady.review.web;

import java.util.UUID;

/** A record that was opened in an emergency, in words. */
public record GlassLine(UUID id, String title, String text) {

    @Override
    public String toString() {
        return "GlassLine[" + id + "]";
    }
}
