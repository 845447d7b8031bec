package health.steady.plan.domain;

import health.steady.protocol.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of one language: {@code messages/plan-words.properties}, the rulebook's texts, dates and lists. */
final class Words {

    private static final String METRIC = "metric";
    private static final ResourceBundleMessageSource MESSAGES = new ResourceBundleMessageSource();

    static {
        MESSAGES.setBasename("messages/plan-words");
        MESSAGES.setDefaultEncoding("UTF-8");
        MESSAGES.setFallbackToSystemLocale(false);
        MESSAGES.setAlwaysUseMessageFormat(true);
    }

    private final Locale locale;
    private final boolean metric;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter longDay;

    Words(String language) {
        Locale asked = Locale.forLanguageTag(language);
        metric = METRIC.equals(asked.getUnicodeLocaleType("ms"));
        locale = asked.stripExtensions();
        day = DateTimeFormatter.ofPattern(say("day.date"), locale);
        shortDay = DateTimeFormatter.ofPattern(say("day.date.short"), locale);
        longDay = DateTimeFormatter.ofPattern(say("day.date.long"), locale);
    }

    /** Whether loads are read in kilograms; otherwise in pounds. */
    boolean isMetric() {
        return metric;
    }

    String say(String key, Object... arguments) {
        return MESSAGES.getMessage(key, arguments, locale);
    }

    /** The words for {@code key.particular}, or else those for {@code key}. */
    String sayFor(String key, String particular) {
        String found = MESSAGES.getMessage(key + "." + particular, null, "", locale);
        return found == null || found.isEmpty() ? say(key) : found;
    }

    String in(Text text) {
        return text.in(locale.toLanguageTag());
    }

    List<String> in(List<Text> texts) {
        return texts.stream().map(this::in).toList();
    }

    /** 27 November. */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** 27 Nov, where there is little room. */
    String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    /** Friday 27 November. */
    String longDay(LocalDate date) {
        return longDay.format(date);
    }

    /** One, two and three. */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String before = items.get(0);
        for (String item : items.subList(1, items.size() - 1)) {
            before = say("day.list.more", before, item);
        }
        return say("day.list.two", before, items.get(items.size() - 1));
    }

    String quote(String said) {
        return say("day.quote", said.strip());
    }

    /** With a capital letter, as a sentence begins. */
    String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** With a small letter, as inside a sentence. */
    String inside(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(locale) + words.substring(1);
    }
}
