package health.steady.message;

import health.steady.people.CurrentUser;
import health.steady.people.PersonName;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A message as a permitted viewer reads it.
 *
 * @param own written by the viewer
 * @param sentAt where the viewer is
 * @param time of day, as the viewer reads it
 */
public record MessageView(
        UUID id, PersonName author, boolean own, boolean unread, ZonedDateTime sentAt, String time, String body) {

    public static MessageView of(
            UUID id, PersonName author, boolean unread, Instant sentAt, String body, CurrentUser viewer) {
        ZonedDateTime there = sentAt.atZone(viewer.zone());
        return new MessageView(
                id,
                author,
                author.id().equals(viewer.id()),
                unread,
                there,
                viewer.preferences().timeOf(there.toLocalTime()),
                body);
    }

    @Override
    public String toString() {
        return "MessageView[" + id + "]";
    }
}
