package health.steady.site.web;

import health.steady.people.Preferences.Theme;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame around a page: whose it is, where they can go, and what installation they stand in. */
record SiteNav(
        String audience,
        @Nullable String userName,
        List<Tab> tabs,
        @Nullable Banner banner,
        Theme theme) {

    /** For somebody whose taste in light and dark is not known. */
    SiteNav(String audience, @Nullable String userName, List<Tab> tabs, @Nullable Banner banner) {
        this(audience, userName, tabs, banner, Theme.AUTO);
    }

    /** A place in the navigation; its word is the message {@code fragments.nav.<key>}. */
    record Tab(String key, String href, String icon) {}

    /**
     * Said on every page that is not for real care. In the demo it names the day, and {@code from} is the page that the
     * button "Next day" comes back to.
     */
    record Banner(
            String kind, @Nullable LocalDate day, @Nullable String from) {}
}
