package health.steady.people.domain;

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
class Mail {

    private final @Nullable MailSender server;
    private final @Nullable String from;
    private final MessageSourceAccessor words;

    Mail(ObjectProvider<MailSender> server, MailProperties properties, PublicAddress address, MessageSource messages) {
        this.server = server.getIfAvailable();
        this.from = properties.from();
        this.words = new MessageSourceAccessor(messages, Locale.ENGLISH);
        if (this.server != null && (from == null || !address.isConfigured())) {
            throw new IllegalStateException(
                    "spring.mail.host is set: set steady.mail.from and steady.public-address as well, or letters would"
                            + " have no sender and no link");
        }
    }

    boolean isSetUp() {
        return server != null;
    }

    /** @throws MailException when the server did not take it */
    void send(Letters.Due letter, String link) {
        String key = "people.letter." + letter.kind().name().toLowerCase(Locale.ROOT);
        var message = new SimpleMailMessage();
        message.setFrom(Objects.requireNonNull(from));
        message.setTo(letter.email());
        message.setSubject(words.getMessage(key + ".subject"));
        message.setText(words.getMessage(key + ".text", new Object[] {letter.name(), link}));
        Objects.requireNonNull(server).send(message);
    }
}
