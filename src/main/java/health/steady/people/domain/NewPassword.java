package health.steady.people.domain;

import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A password that may be chosen (NIST SP 800-63B-4): 15 to 256 characters, no control characters, and more than names
 * that everybody can guess here. No rules of composition; {@link CommonPasswords} holds the blocklist.
 */
record NewPassword(String text) {

    static final int SHORTEST = 15;
    static final int LONGEST = 256;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;
    private static final int ENOUGH_BESIDE_NAMES = 8;

    /** @param names of the person, the clinic and the product, in any form */
    static NewPassword chosen(String typed, Collection<String> names) {
        String text = normal(typed);
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new PeopleRefused(Reason.PASSWORD_TOO_SHORT);
        }
        if (isTooLong(text)) {
            throw new PeopleRefused(Reason.PASSWORD_TOO_LONG);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new PeopleRefused(Reason.PASSWORD_NOT_PLAIN);
        }
        if (isMadeOf(names, text)) {
            throw new PeopleRefused(Reason.PASSWORD_MADE_OF_NAMES);
        }
        return new NewPassword(text);
    }

    /** The same characters however the keyboard composed them. */
    static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    static boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    private static boolean isMadeOf(Collection<String> names, String text) {
        String[] rest = {text.toLowerCase(Locale.ROOT)};
        names.stream()
                .flatMap(name -> Stream.of(BETWEEN_WORDS.split(normal(name).toLowerCase(Locale.ROOT))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparing(String::length).reversed())
                .forEach(word -> rest[0] = rest[0].replace(word, " "));
        boolean holdsName = !rest[0].equals(text.toLowerCase(Locale.ROOT));
        return holdsName && rest[0].codePoints().filter(Character::isLetter).count() < ENOUGH_BESIDE_NAMES;
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
