package health.steady.audit.web;

import health.steady.audit.domain.Looks;
import health.steady.audit.web.LookDay.Line;
import health.steady.audit.web.LookDay.Opening;
import health.steady.people.BreakGlass;
import health.steady.people.BrokenGlass;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Puts what happened to a record into plain words, the latest day first. */
@Component
class LookDays {

    private final PeopleApi people;
    private final BreakGlass glass;
    private final MessageSourceAccessor words;

    LookDays(PeopleApi people, BreakGlass glass, MessageSource messages) {
        this.people = people;
        this.glass = glass;
        this.words = new MessageSourceAccessor(messages);
    }

    List<LookDay> of(CurrentUser patient, List<Looks> looks, LocalDate first, LocalDate last) {
        List<BrokenGlass> openings = glass.of(patient, Objects.requireNonNull(patient.patient()));
        List<PersonId> somebody = looks.stream()
                .map(Looks::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<PersonId, PersonName> names = people.names(patient.clinic(), somebody);
        Map<LocalDate, LookDay> days = new TreeMap<>(Comparator.reverseOrder());
        for (Looks look : looks) {
            days.computeIfAbsent(look.day(), day -> new LookDay(day, new ArrayList<>(), new ArrayList<>()))
                    .lines()
                    .add(line(patient, look, look.person() == null ? null : names.get(look.person()), openings));
        }
        for (BrokenGlass opening : openings) {
            LocalDate day = LocalDate.ofInstant(opening.openedAt(), patient.zone());
            if (!day.isBefore(first) && !day.isAfter(last)) {
                days.computeIfAbsent(day, none -> new LookDay(day, new ArrayList<>(), new ArrayList<>()))
                        .openings()
                        .add(opening(patient, opening));
            }
        }
        return List.copyOf(days.values());
    }

    private Line line(CurrentUser patient, Looks look, @Nullable PersonName name, List<BrokenGlass> openings) {
        boolean mine = patient.id().equals(look.person());
        String did = words.getMessage(
                "audit.looked." + look.action() + "." + look.what(), words.getMessage("audit.looked." + look.action()));
        return new Line(
                mine ? words.getMessage("audit.looked.you") : who(look, name),
                mine ? words.getMessage("audit.looked.self." + look.action() + "." + look.what(), did) : did,
                words.getMessage("audit.looked.when", new Object[] {look.times(), time(patient, look.last())}),
                openings.stream().anyMatch(opening -> isDuring(opening, look)));
    }

    private static boolean isDuring(BrokenGlass opening, Looks look) {
        return opening.by().id().equals(look.person())
                && !look.last().isBefore(opening.openedAt())
                && !look.first().isAfter(opening.until());
    }

    private String who(Looks look, @Nullable PersonName name) {
        if (look.person() == null) {
            return words.getMessage("audit.looked.software");
        }
        if (name == null) {
            return words.getMessage("audit.looked.elsewhere");
        }
        return isPatient(name.role())
                ? words.getMessage("audit.looked.stranger")
                : named(name.name(), look.as() == null ? name.role() : look.as());
    }

    /** Whose name would tell one patient who another is. */
    private static boolean isPatient(Role role) {
        return role == Role.PATIENT || role == Role.CAREGIVER;
    }

    private String named(String name, Role role) {
        return words.getMessage("audit.looked.who", new Object[] {name, words.getMessage("audit.role." + role)});
    }

    private Opening opening(CurrentUser patient, BrokenGlass opening) {
        return new Opening(
                words.getMessage("audit.looked.emergency", new Object[] {
                    named(opening.by().name(), opening.by().role()),
                    time(patient, opening.openedAt()),
                    time(patient, opening.until())
                }),
                opening.reason());
    }

    private static String time(CurrentUser patient, Instant instant) {
        return patient.preferences().timeOf(instant.atZone(patient.zone()).toLocalTime());
    }
}
