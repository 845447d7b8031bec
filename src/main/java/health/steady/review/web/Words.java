package health.steady.review.web;

import health.steady.protocol.Phase;
import health.steady.protocol.Text;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What clinicians read: words of the message files and of rulebooks, and days. */
@Component
class Words {

    static final String LANGUAGE = "en";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter NEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final MessageSourceAccessor messages;

    Words(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages, Locale.ENGLISH);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }

    String say(String key, List<Object> arguments) {
        return messages.getMessage(key, arguments.toArray());
    }

    String text(Text text) {
        return text.in(LANGUAGE);
    }

    String phase(Phase phase) {
        return say("fragments.phase." + phase.name());
    }

    String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Without the year where nobody can mistake it. */
    String day(LocalDate date, LocalDate today) {
        boolean near = date.isAfter(today.minusMonths(6)) && date.isBefore(today.plusMonths(10));
        return near ? NEAR.format(date) : DAY.format(date);
    }

    String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    String time(ZonedDateTime moment) {
        return TIME.format(moment);
    }
}
