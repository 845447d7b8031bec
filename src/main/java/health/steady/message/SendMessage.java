package health.steady.message;

import java.util.UUID;

/**
 * One message, of 1 to 2000 characters without outer blanks.
 *
 * @param id made with the form: the same form sent twice is stored once
 */
public record SendMessage(UUID id, String body) {

    public static final int LONGEST = 2000;

    public SendMessage {
        body = body.strip();
        if (body.isEmpty() || body.length() > LONGEST) {
            throw new IllegalArgumentException("A message has 1 to " + LONGEST + " characters");
        }
        if (body.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new IllegalArgumentException("A message has no control characters");
        }
    }

    @Override
    public String toString() {
        return "SendMessage[" + id + "]";
    }
}
