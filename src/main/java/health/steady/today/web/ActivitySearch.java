package health.steady.today.web;

import health.steady.plan.MayI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * Finds an everyday activity by its name or by the words that people use for it, {@code today.may.words.<id>}. Where no
 * word is the same, a few letters are enough, and endings do not matter: "driving" finds "Drive a car".
 */
@Component
class ActivitySearch {

    private static final int ENOUGH = 4;
    private static final int LONGEST = 100;

    private final MessageSourceAccessor words;

    ActivitySearch(MessageSource messages) {
        words = new MessageSourceAccessor(messages, Locale.ENGLISH);
    }

    /** Those that every word of the question fits; all of them when it says nothing in particular. */
    List<MayI> find(String question, List<MayI> answers) {
        Set<String> skipped = Set.copyOf(split(words.getMessage("today.may.skip")));
        List<String> asked = split(shown(question)).stream()
                .filter(word -> !skipped.contains(word))
                .toList();
        List<MayI> exactly = find(asked, answers, String::equals);
        return exactly.isEmpty() ? find(asked, answers, ActivitySearch::fits) : exactly;
    }

    private List<MayI> find(List<String> asked, List<MayI> answers, BiPredicate<String, String> fits) {
        return answers.stream()
                .filter(answer -> {
                    List<String> known = known(answer);
                    return asked.stream().allMatch(word -> known.stream().anyMatch(other -> fits.test(word, other)));
                })
                .toList();
    }

    /** The question as the page says it again. */
    static String shown(String question) {
        String line = question.replaceAll("\\p{C}", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private List<String> known(MayI answer) {
        List<String> known = new ArrayList<>(split(answer.name()));
        known.addAll(split(words.getMessage("today.may.words." + answer.id(), "")));
        return known;
    }

    private static boolean fits(String asked, String known) {
        int common = Math.max(ENOUGH, Math.min(asked.length(), known.length()) - 2);
        return known.startsWith(asked)
                || (asked.length() >= common && known.length() >= common && asked.regionMatches(0, known, 0, common));
    }

    private static List<String> split(String text) {
        Stream<String> found = Arrays.stream(text.toLowerCase(Locale.ENGLISH).split("[^\\p{L}\\p{N}]+"));
        return found.filter(word -> !word.isEmpty()).toList();
    }
}
