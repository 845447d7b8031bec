package health.steady.today.web;

import static java.util.Objects.requireNonNullElse;

import health.steady.message.SendMessage;
import health.steady.people.Ids;
import health.steady.people.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param clear {@code true} when the patient says that no danger sign is happening */
record MessageForm(
        @Pattern(regexp = Ids.FORM, message = "{today.messages.submission.unusable}")
        String submission,

        @NotBlank(message = "{today.messages.body.missing}")
        @Size(max = SendMessage.LONGEST, message = "{today.messages.body.too-long}")
        @PlainText(lines = true)
        String body,

        @Pattern(regexp = "true", message = "{today.messages.clear.missing}")
        String clear) {

    MessageForm {
        submission = requireNonNullElse(submission, "").strip();
        body = requireNonNullElse(body, "").replace("\r\n", "\n");
        clear = requireNonNullElse(clear, "");
    }

    static MessageForm empty() {
        return new MessageForm(Ids.next().toString(), "", "");
    }

    SendMessage toCommand() {
        return new SendMessage(Ids.parse(submission), body);
    }

    @Override
    public String toString() {
        return "MessageForm[" + submission + "]";
    }
}
