package health.steady.today.web;

import health.steady.alert.Addressee;
import health.steady.alert.AlarmView;
import health.steady.alert.AlertState;
import health.steady.alert.Watch;
import health.steady.people.CurrentUser;
import health.steady.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A danger sign that the patient reported: what to do now, and who knows. It never says more than has happened.
 *
 * @param signs as they were asked
 * @param sent the people asked together, by the time of asking
 * @param due when it goes to the next people, in words; null when no clock runs
 * @param watched somebody is on call now
 */
record AlarmPage(
        String id,
        boolean emergency,
        boolean over,
        List<String> signs,
        List<Sent> sent,
        @Nullable Told seen,
        @Nullable Told contacted,
        @Nullable String due,
        boolean everybodyAsked,
        boolean mistake,
        boolean watched,
        ClinicNumbers numbers) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    /** Who was asked at the same time. */
    record Sent(String at, List<To> to) {

        Sent {
            to = List.copyOf(to);
        }
    }

    /** @param until when their duty ends; null when they are asked for another reason */
    record To(String name, @Nullable String until) {}

    record Told(String by, String at) {}

    static AlarmPage of(CurrentUser user, AlarmView alarm, Watch watch, ClinicNumbers numbers, LocalDate today) {
        Words words = new Words(user, today);
        return new AlarmPage(
                alarm.id().toString(),
                alarm.isEmergency(),
                alarm.state() == AlertState.RESOLVED,
                alarm.signs().stream()
                        .map(sign -> sign.words().in(OwnPlan.LANGUAGE))
                        .toList(),
                sent(alarm.sentTo(), words),
                told(alarm.seenBy(), alarm.seenAt(), words),
                told(alarm.contactedBy(), alarm.contactedAt(), words),
                alarm.due() == null ? null : words.at(alarm.due()),
                alarm.everybodyAsked(),
                alarm.mistake(),
                watch.isKept(),
                numbers);
    }

    /** The signs in one sentence, to be read out on the telephone. */
    public String said() {
        return signs.stream()
                .map(sign -> sign.substring(0, 1).toLowerCase(Locale.ENGLISH) + sign.substring(1))
                .collect(Collectors.joining("; "));
    }

    private static List<Sent> sent(List<Addressee> addressees, Words words) {
        Map<Integer, List<Addressee>> byRung = addressees.stream()
                .collect(Collectors.groupingBy(Addressee::rung, LinkedHashMap::new, Collectors.toList()));
        return byRung.values().stream()
                .map(together -> new Sent(
                        words.at(together.get(0).at()),
                        together.stream().map(words::to).toList()))
                .toList();
    }

    private static @Nullable Told told(@Nullable PersonName by, @Nullable Instant at, Words words) {
        return by == null || at == null ? null : new Told(by.name(), words.at(at));
    }

    /** Times as this patient reads them: the day only when it is not today. */
    private record Words(CurrentUser user, LocalDate today) {

        String at(Instant instant) {
            LocalDateTime time = LocalDateTime.ofInstant(instant, user.zone());
            String clock = user.preferences().timeOf(time.toLocalTime());
            return time.toLocalDate().equals(today) ? clock : clock + ", " + DAY.format(time);
        }

        To to(Addressee addressee) {
            Instant until = addressee.onCallUntil();
            return new To(addressee.person().name(), until == null ? null : at(until));
        }
    }

    @Override
    public String toString() {
        return "AlarmPage[" + id + "]";
    }
}
