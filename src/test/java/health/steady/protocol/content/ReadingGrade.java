package health.steady.protocol.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Flesch-Kincaid grade of a text: 0.39 times the words in a sentence, plus 11.8 times the syllables in a word, less
 * 15.59. A line is at least one sentence. Syllables are counted by the groups of vowels, less what is silent; what that
 * counts wrong stands in a list.
 */
final class ReadingGrade {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?:]+(?=[\\s”\"]|$)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9’',.]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_E = Pattern.compile("(?<![aeiouy])(?<!l)e$|[aeiouy]le$|lle$");
    private static final Pattern SILENT_ED = Pattern.compile("[^aeioutdl]ed$|[aeiouy]led$");
    private static final Pattern SILENT_ES = Pattern.compile("[^aeiouysxzcglh]es$|[^sc]hes$|[aeiouy]les$");
    private static final Pattern SILENT_INSIDE = Pattern.compile("[^aeiouy]e(ly|ful|less|ness|ments?)$");
    private static final Pattern TWO_VOWELS_ONE_SOUND = Pattern.compile("[tcs]i[ao]|g[ie][ao]|qu");
    private static final Pattern TWO_SOUNDS = Pattern.compile("i[ao]|eo|ua(?!r)|uo(?!y)|ying|iu|ism$");

    private static final int[] TO_NINETEEN = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};

    private static final Map<String, Integer> LISTED = Map.ofEntries(
            Map.entry("area", 3),
            Map.entry("being", 2),
            Map.entry("business", 2),
            Map.entry("calcium", 3),
            Map.entry("clothes", 1),
            Map.entry("create", 2),
            Map.entry("diet", 2),
            Map.entry("doing", 2),
            Map.entry("every", 2),
            Map.entry("everybody", 4),
            Map.entry("everyone", 3),
            Map.entry("everything", 3),
            Map.entry("going", 2),
            Map.entry("hundred", 2),
            Map.entry("idea", 3),
            Map.entry("infection", 3),
            Map.entry("likely", 2),
            Map.entry("medicine", 3),
            Map.entry("people", 2),
            Map.entry("pieces", 2),
            Map.entry("quiet", 2),
            Map.entry("science", 2),
            Map.entry("someone", 2),
            Map.entry("somebody", 3),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("therapist", 3),
            Map.entry("trial", 2),
            Map.entry("used", 1));

    private ReadingGrade() {}

    /** @param lines of one text, as they are read one after the other */
    static double of(Collection<String> lines) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String line : lines) {
            for (String sentence : END_OF_SENTENCE.split(line)) {
                int before = words;
                Matcher word = WORD.matcher(sentence);
                while (word.find()) {
                    words++;
                    syllables += syllables(word.group());
                }
                sentences += words > before ? 1 : 0;
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    static int syllables(String written) {
        String word = written.toLowerCase(Locale.ROOT)
                .replaceAll("[’']s?$|[.,]+$", "")
                .replace(",", "");
        if (NUMBER.matcher(word).matches()) {
            return number(word);
        }
        String letters = word.replaceAll("[^a-z]", "");
        Integer listed = LISTED.get(letters);
        return listed == null ? Math.max(1, heard(letters)) : listed;
    }

    private static int heard(String word) {
        int heard = count(VOWELS, word)
                + count(TWO_SOUNDS, TWO_VOWELS_ONE_SOUND.matcher(word).replaceAll(""));
        for (Pattern silent : new Pattern[] {SILENT_E, SILENT_ED, SILENT_ES, SILENT_INSIDE}) {
            heard -= count(silent, word);
        }
        return heard;
    }

    private static int count(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }

    private static int number(String digits) {
        int point = digits.indexOf('.');
        return point < 0
                ? spoken(Integer.parseInt(digits))
                : spoken(Integer.parseInt(digits.substring(0, point)))
                        + 1
                        + spoken(Integer.parseInt(digits.substring(point + 1)));
    }

    private static int spoken(int number) {
        if (number < 20) {
            return TO_NINETEEN[number];
        }
        int part = number < 100 ? 10 : number < 1000 ? 100 : 1000;
        int rest = number % part;
        int head = part > 10 ? spoken(number / part) + 2 : number / 10 == 7 ? 3 : 2;
        return head + (rest == 0 ? 0 : spoken(rest));
    }
}
