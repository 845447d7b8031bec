package health.steady.message.domain;

import health.steady.message.MessageApi;
import health.steady.message.MessageRefused;
import health.steady.message.MessageSent;
import health.steady.message.MessageView;
import health.steady.message.SendMessage;
import health.steady.message.ThreadNotFound;
import health.steady.message.Unread;
import health.steady.message.domain.Messages.Stored;
import health.steady.people.CurrentUser;
import health.steady.people.Letterbox;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class MessageService implements MessageApi {

    private final Messages messages;
    private final PeopleApi people;
    private final Letterbox letters;
    private final Touches touches;
    private final ApplicationEventPublisher events;

    MessageService(
            Messages messages, PeopleApi people, Letterbox letters, Touches touches, ApplicationEventPublisher events) {
        this.messages = messages;
        this.people = people;
        this.letters = letters;
        this.touches = touches;
        this.events = events;
    }

    @Override
    public Page<MessageView> thread(CurrentUser viewer, PatientId patient, Pageable asked) {
        PatientView owner = visible(viewer, patient);
        int total = messages.count(viewer, patient);
        Pageable page = within(asked, total);
        List<Stored> newestFirst = total == 0 ? List.of() : messages.page(viewer, patient, page);
        touches.read(viewer, patient);
        return new PageImpl<>(views(viewer, owner, newestFirst), page, total);
    }

    private List<MessageView> views(CurrentUser viewer, PatientView owner, List<Stored> newestFirst) {
        Map<PersonId, PersonName> names = people.names(
                owner.clinic(), newestFirst.stream().map(Stored::author).toList());
        List<MessageView> views = new ArrayList<>(newestFirst.stream()
                .map(stored -> MessageView.of(
                        stored.id(),
                        Objects.requireNonNull(names.get(stored.author())),
                        stored.unread(),
                        stored.sentAt(),
                        stored.body(),
                        viewer))
                .toList());
        Collections.reverse(views);
        return views;
    }

    @Override
    public void send(CurrentUser by, PatientId patient, SendMessage message, Instant now) {
        by.mustBe(Role.PATIENT, Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        visible(by, patient);
        messages.waitForTurn(patient);
        messages.add(by, patient, message, now).ifPresentOrElse(at -> sent(by, patient, message, at, now), () -> {
            if (!messages.isOf(by, patient, message.id())) {
                throw new MessageRefused();
            }
        });
    }

    private void sent(CurrentUser by, PatientId patient, SendMessage message, Instant at, Instant now) {
        boolean byPatient = by.role() == Role.PATIENT;
        Set<PersonId> told = messages.toldBefore(patient, byPatient, at);
        if (byPatient) {
            letters.patientWrote(by, patient, told, now);
        } else {
            letters.teamWrote(patient, told, now);
        }
        touches.wrote(by, patient, message.id());
        events.publishEvent(new MessageSent(by, patient, message.id(), at));
    }

    @Override
    @Transactional(readOnly = true)
    public int unread(CurrentUser viewer, PatientId patient) {
        return messages.unread(viewer, List.of(patient)).getOrDefault(patient, 0);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PatientId, Integer> unreadByPatient(CurrentUser viewer, Collection<PatientId> patients) {
        return messages.unread(viewer, patients);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PatientId, Unread> unread(CurrentUser viewer) {
        return messages.unread(viewer);
    }

    @Override
    public void markRead(CurrentUser viewer, PatientId patient, Instant upTo) {
        messages.read(viewer, patient, upTo);
    }

    private PatientView visible(CurrentUser viewer, PatientId patient) {
        return people.visible(viewer, patient).orElseThrow(() -> {
            touches.refused(viewer, patient);
            return new ThreadNotFound();
        });
    }

    private static Pageable within(Pageable asked, int total) {
        int last = Math.max(0, (total - 1) / asked.getPageSize());
        return PageRequest.of(Math.min(asked.getPageNumber(), last), asked.getPageSize());
    }
}
