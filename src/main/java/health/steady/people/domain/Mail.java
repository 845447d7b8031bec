package health.steady.people.domain;

import health.steady.people.PersonId;
import health.steady.people.Post;
import health.steady.people.PublicAddress;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * The mail server, where there is one. What we write is plain text and neutral: a greeting and a link, no clinic, no
 * diagnosis, no sign-in name, because a letter is read by whoever holds the telephone.
 */
@Component
class Mail implements Post {

    private final @Nullable MailSender server;
    private final @Nullable String from;
    private final MessageSourceAccessor words;
    private final People people;

    Mail(
            ObjectProvider<MailSender> server,
            MailProperties properties,
            PublicAddress address,
            MessageSource messages,
            People people) {
        this.server = server.getIfAvailable();
        this.from = properties.from();
        this.words = new MessageSourceAccessor(messages, Locale.ENGLISH);
        this.people = people;
        if (this.server != null && (from == null || !address.isConfigured())) {
            throw new IllegalStateException(
                    "spring.mail.host is set: set steady.mail.from and steady.public-address as well, or letters would"
                            + " have no sender and no link");
        }
    }

    @Override
    public boolean isSetUp() {
        return server != null;
    }

    /** @throws MailException when the server did not take it */
    void send(Letters.Due letter, String link) {
        String key = "people.letter." + letter.kind().name().toLowerCase(Locale.ROOT);
        String text = words.getMessage(key + ".text", new Object[] {letter.name(), link});
        send(letter.email(), words.getMessage(key + ".subject"), text);
    }

    @Override
    public boolean send(PersonId person, String subject, String text) {
        String address = people.findById(person.value())
                .filter(known -> known.state() != PersonState.LEFT)
                .map(Person::email)
                .orElse("");
        if (address.isEmpty()) {
            return false;
        }
        send(address, subject, text);
        return true;
    }

    private void send(String to, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(Objects.requireNonNull(from));
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text);
        Objects.requireNonNull(server).send(message);
    }
}
