package health.steady.review.web;

import static java.util.Objects.requireNonNullElse;

import health.steady.message.SendMessage;
import health.steady.people.Ids;
import health.steady.people.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record MessageForm(
        @Pattern(regexp = Ids.FORM, message = "{review.messages.submission.unusable}")
        String submission,

        @NotBlank(message = "{review.messages.body.missing}")
        @Size(max = SendMessage.LONGEST, message = "{people.text.too-long}")
        @PlainText(lines = true)
        String body) {

    MessageForm {
        submission = requireNonNullElse(submission, "").strip();
        body = requireNonNullElse(body, "").replace("\r\n", "\n");
    }

    static MessageForm empty() {
        return new MessageForm(Ids.next().toString(), "");
    }

    SendMessage toCommand() {
        return new SendMessage(Ids.parse(submission), body);
    }

    @Override
    public String toString() {
        return "MessageForm[" + submission + "]";
    }
}
