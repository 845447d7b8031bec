package health.steady.audit.web;

import health.steady.audit.domain.Entry;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.people.PeopleDirectory;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Puts entries into words: names for ids, the clinic's time. */
@Component
class TrailRows {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMM yyyy, H:mm:ss", Locale.ENGLISH);

    private final PeopleApi people;
    private final PeopleDirectory directory;
    private final Kinds kinds;
    private final MessageSourceAccessor words;

    TrailRows(PeopleApi people, PeopleDirectory directory, Kinds kinds, MessageSource messages) {
        this.people = people;
        this.directory = directory;
        this.kinds = kinds;
        this.words = new MessageSourceAccessor(messages);
    }

    List<TrailRow> of(CurrentUser administrator, List<Entry> entries) {
        List<PersonId> somebody = entries.stream()
                .map(Entry::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<PatientId> patients = entries.stream()
                .map(Entry::patient)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<PersonId, PersonName> names = people.names(administrator.clinic(), somebody);
        Map<PatientId, PatientView> records = directory.patients(administrator, patients);
        return entries.stream()
                .map(entry -> row(
                        administrator,
                        entry,
                        entry.person() == null ? null : names.get(entry.person()),
                        entry.patient() == null ? null : records.get(entry.patient())))
                .toList();
    }

    private TrailRow row(
            CurrentUser administrator, Entry entry, @Nullable PersonName who, @Nullable PatientView whose) {
        String nobody = words.getMessage(entry.person() == null ? "audit.who.nobody" : "audit.who.elsewhere");
        return new TrailRow(
                AT.format(entry.at().atZone(administrator.zone())),
                who == null ? nobody : who.name(),
                entry.as() == null ? "" : words.getMessage("people.role." + entry.as()),
                kinds.action(entry.action()),
                kinds.thing(entry.what()),
                whose == null ? null : whose.name(),
                whose == null ? null : "/audit?patient=" + whose.id(),
                Objects.toString(entry.address(), ""),
                Objects.toString(entry.session(), ""));
    }
}
