package health.steady.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field for each kind of input, all as they were typed. */
record GalleryForm(
        @Nullable String name,
        @Nullable String pain,
        TypedDate surgery,
        @Nullable String reason,
        @Nullable String exercise,
        @Nullable String raised,
        @Nullable String length,
        List<String> signs,
        @Nullable String none,
        @Nullable String password) {

    record TypedDate(
            @Nullable String day,
            @Nullable String month,
            @Nullable String year) {}

    static GalleryForm empty() {
        return new GalleryForm(
                null, null, new TypedDate(null, null, null), null, null, null, null, List.of(), null, null);
    }

    static GalleryForm filledIn() {
        return new GalleryForm(
                "<b>Ruth</b> “Keller” 🙂",
                "a lot",
                new TypedDate("30", "02", "2026"),
                "Knee work was too easy twice.\nSecond line.",
                "bridge",
                "yes",
                "two-weeks",
                List.of("RF04"),
                null,
                "never shown again");
    }
}
