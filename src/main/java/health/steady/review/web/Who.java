package health.steady.review.web;

import health.steady.people.PersonName;
import health.steady.protocol.Author;
import health.steady.protocol.Signer;
import java.util.function.Function;

/** What the people around a plan are called: by name, "you" for the reader, by role when the name is not known. */
final class Who {

    private Who() {}

    static Function<Author, String> in(Words words, PlanReading reading) {
        return author -> {
            PersonName known = reading.view().names().get(author.id());
            if (author.as() == Signer.SOFTWARE) {
                return words.say("review.who.software");
            }
            if (reading.isMine(author)) {
                return words.say("review.who.you");
            }
            return known == null ? words.say("review.who." + author.as().name()) : known.name();
        };
    }
}
