package health.steady.review.web;

import health.steady.people.BreakGlass;
import health.steady.people.BrokenGlass;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Says which records stand open in an emergency, to who opened them, and to the care team until each has read it. */
@Component
class GlassLines {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final Predicate<BrokenGlass> ANY = glass -> true;

    private final BreakGlass glass;
    private final Words words;
    private final Clock clock;

    GlassLines(BreakGlass glass, Words words, Clock clock) {
        this.glass = glass;
        this.words = words;
        this.clock = clock;
    }

    List<GlassLine> openedBy(CurrentUser user) {
        return opened(user, ANY);
    }

    List<GlassLine> openedBy(CurrentUser user, PatientId patient) {
        return opened(user, of(patient));
    }

    List<GlassLine> toTell(CurrentUser user) {
        return told(user, ANY);
    }

    List<GlassLine> toTell(CurrentUser user, PatientId patient) {
        return told(user, of(patient));
    }

    private static Predicate<BrokenGlass> of(PatientId patient) {
        return broken -> broken.patient().equals(patient);
    }

    private List<GlassLine> opened(CurrentUser user, Predicate<BrokenGlass> which) {
        Instant now = clock.instant();
        return glass.live(user).stream()
                .filter(which)
                .map(broken -> new GlassLine(
                        broken.id(),
                        words.say("review.glass.open", broken.patientName(), time(user, broken.until())),
                        words.say("review.glass.open.text", minutesLeft(now, broken.until()))))
                .toList();
    }

    private List<GlassLine> told(CurrentUser user, Predicate<BrokenGlass> which) {
        return glass.untold(user).stream()
                .filter(which)
                .map(broken -> new GlassLine(
                        broken.id(),
                        words.say(
                                "review.glass.told",
                                broken.by().name(),
                                broken.patientName(),
                                words.day(broken.openedAt().atZone(user.zone()).toLocalDate()),
                                time(user, broken.openedAt()),
                                time(user, broken.until())),
                        words.say("review.glass.told.text", broken.reason())))
                .toList();
    }

    private static String time(CurrentUser user, Instant instant) {
        ZonedDateTime there = instant.atZone(user.zone());
        return TIME.format(there);
    }

    private static long minutesLeft(Instant now, Instant until) {
        return Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
    }
}
