package health.steady.review.web;

import health.steady.alert.AlertEvent;
import health.steady.alert.AlertEventKind;
import health.steady.alert.AlertState;
import health.steady.alert.AlertSubject;
import health.steady.alert.AlertTier;
import health.steady.alert.AlertView;
import health.steady.alert.Watch;
import health.steady.people.CurrentUser;
import health.steady.people.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Alerts in the words of this reader, in the clinic's time. */
final class AlertWords {

    private static final String NOBODY = "";

    private final Words words;
    private final CurrentUser user;
    private final LocalDate today;

    AlertWords(Words words, CurrentUser user, LocalDate today) {
        this.words = words;
        this.user = user;
        this.today = today;
    }

    AlertRow row(AlertView alert) {
        boolean acknowledges = alert.state() == AlertState.RAISED;
        return new AlertRow(
                "/alerts/" + alert.id(),
                icon(alert.tier()),
                tone(alert.tier()),
                words.say("review.alert.tier." + alert.tier().name()),
                about(alert),
                alert.patientName(),
                words.say("review.alert.since", moment(alert.raisedAt())),
                owner(alert),
                alert.due() == null ? null : words.say("review.alert.due", moment(alert.due())),
                acknowledges,
                words.say("review.alert.step." + alert.state().name()),
                Typed.newId());
    }

    AlertPage page(AlertView alert, List<Choice> colleagues) {
        String plan = "/plans/" + alert.plan();
        boolean mayResolve = alert.isOpen() && (alert.contacted() || !alert.isDanger());
        return new AlertPage(
                row(alert),
                alert.signs().stream().map(sign -> words.text(sign.words())).toList(),
                words.say("review.alert.state." + alert.state().name(), ownerName(alert)),
                plan,
                alert.isDanger() ? plan + "/suspensions/" + alert.report() + "/end" : null,
                alert.isDanger() ? told(alert) : null,
                alert.isOpen(),
                alert.state() == AlertState.RAISED,
                alert.isOpen(),
                mayResolve,
                alert.events().stream().map(this::line).toList(),
                colleagues);
    }

    /** Who is on call now, or that nobody is. */
    String watch(Watch watch) {
        if (watch.isKept()) {
            String people = watch.onCall().stream()
                    .map(each -> words.say("review.duty.now.each", each.person().name(), moment(each.until())))
                    .collect(Collectors.joining(", "));
            return words.say("review.duty.now", people);
        }
        return watch.nextStart() == null
                ? words.say("review.duty.nobody")
                : words.say("review.duty.nobody.until", moment(watch.nextStart()));
    }

    /** The time alone for today, else with its day. */
    String moment(Instant at) {
        ZonedDateTime local = at.atZone(user.zone());
        return local.toLocalDate().equals(today)
                ? words.time(local)
                : words.day(local.toLocalDate(), today) + ", " + words.time(local);
    }

    private String about(AlertView alert) {
        return alert.isDanger()
                ? alert.signs().stream().map(sign -> words.text(sign.words())).collect(Collectors.joining("; "))
                : words.say("review.alert.kind." + alert.kind().name(), subjects(alert));
    }

    private String subjects(AlertView alert) {
        return alert.about().stream().map(this::subject).collect(Collectors.joining(", "));
    }

    private String subject(AlertSubject subject) {
        return subject.name() == null ? subject.id() : words.text(subject.name());
    }

    private String owner(AlertView alert) {
        String handed = alert.state() == AlertState.RAISED ? "handed" : "has";
        return alert.owner() == null
                ? words.say("review.alert.owner.nobody")
                : words.say("review.alert.owner." + handed, ownerName(alert));
    }

    private String ownerName(AlertView alert) {
        return alert.owner() == null ? NOBODY : name(alert.owner());
    }

    /** What the patient's page says of a danger sign. */
    private String told(AlertView alert) {
        if (alert.patientTold() && alert.state() == AlertState.RAISED) {
            return words.say("review.alert.told.nobody");
        }
        String seen = alert.latest(AlertEventKind.ACKNOWLEDGED)
                .map(event -> words.say("review.alert.told.seen", name(event.person()), moment(event.at())))
                .orElseGet(() -> words.say("review.alert.told.unseen"));
        return alert.latest(AlertEventKind.CONTACTED)
                .map(event -> words.say("review.alert.told.reached", name(event.person()), moment(event.at())))
                .orElse(seen);
    }

    private AlertEventLine line(AlertEvent event) {
        return new AlertEventLine(
                moment(event.at()),
                words.say("review.alert.event." + event.kind().name(), name(event.person()), name(event.to())),
                event.note());
    }

    private String name(@Nullable PersonName person) {
        if (person == null) {
            return words.say("review.who.software");
        }
        return person.id().equals(user.id()) ? words.say("review.alert.you") : person.name();
    }

    private static String icon(AlertTier tier) {
        return switch (tier) {
            case EMERGENCY -> "alert";
            case SAME_DAY -> "phone";
            case QUIET -> "info";
        };
    }

    private static String tone(AlertTier tier) {
        return switch (tier) {
            case EMERGENCY -> "danger";
            case SAME_DAY -> "limit";
            case QUIET -> "note";
        };
    }
}
