package health.steady.people;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How somebody likes to read Steady. */
public record Preferences(Weights weights, ClockFace clock, Theme theme) implements Serializable {

    public enum Weights {
        POUNDS,
        KILOGRAMS
    }

    public enum ClockFace {
        H12("h:mm a"),
        H24("H:mm");

        private final transient DateTimeFormatter format;

        ClockFace(String pattern) {
            format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        }
    }

    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        /** As the page's root element carries it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What holds in a country until somebody chooses. */
    public static Preferences of(String country) {
        return country.equals("US")
                ? new Preferences(Weights.POUNDS, ClockFace.H12, Theme.AUTO)
                : new Preferences(Weights.KILOGRAMS, ClockFace.H24, Theme.AUTO);
    }

    /** The language with its measures, as RFC 6067 writes them: {@code en}, or {@code en-u-ms-metric} for kilograms. */
    public String language() {
        return weights == Weights.KILOGRAMS ? "en-u-ms-metric" : "en";
    }

    /** {@code 19:42} or {@code 7:42 pm}. */
    public String timeOf(LocalTime time) {
        return clock.format.format(time).toLowerCase(Locale.ENGLISH);
    }
}
