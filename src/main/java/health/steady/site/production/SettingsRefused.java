package health.steady.site.production;

import java.util.List;

/** Production was started without what it needs. */
final class SettingsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsRefused(List<String> problems) {
        super(String.join("\n", problems));
    }
}
