package health.steady.message;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What other rooms ask of threads. The viewer is part of every query: another's thread is not found (law L12); each look
 * and each attempt at another's thread is recorded. Unread, for a patient, is what the team wrote, and for a member of the
 * team what the patient wrote, after what this person was shown last.
 */
public interface MessageApi {

    /**
     * The newest messages on the first page; on each page the newest last. A page after the last is the last.
     *
     * @throws ThreadNotFound when the patient is not the viewer's
     */
    Page<MessageView> thread(CurrentUser viewer, PatientId patient, Pageable page);

    /**
     * The same id twice in one thread stores the first.
     *
     * @throws ThreadNotFound when the patient is not the author's
     * @throws MessageRefused when somebody else used that id in this thread
     */
    void send(CurrentUser by, PatientId patient, SendMessage message, Instant now);

    /** One statement; 0 for somebody else's patient. */
    int unread(CurrentUser viewer, PatientId patient);

    /** One statement; a patient without an unread message is absent. */
    Map<PatientId, Integer> unreadByPatient(CurrentUser viewer, Collection<PatientId> patients);

    /** All patients of the viewer with unread messages. One statement, however many patients there are. */
    Map<PatientId, Unread> unread(CurrentUser viewer);

    /** The viewer was shown all that was sent until then. It never goes back. */
    void markRead(CurrentUser viewer, PatientId patient, Instant upTo);
}
