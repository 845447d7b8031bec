package health.steady.review.web;

import health.steady.plan.Equipment.AtHome;
import health.steady.protocol.Exercise;
import health.steady.protocol.Text;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What exercises need, and whether the patient has it. It is said, and refuses nothing. */
final class Needs {

    private Needs() {}

    /** @return null when nothing is needed, or all of it is at home */
    static @Nullable String of(Words words, PlanReading reading, AtHome atHome, Exercise exercise) {
        return atHome.suffices(exercise)
                ? null
                : words.say(
                        "review.equipment.needs",
                        atHome.missing(exercise).stream()
                                .map(id ->
                                        words.say("review.equipment.needs." + atHome.of(id), name(words, reading, id)))
                                .collect(Collectors.joining("; ")));
    }

    /** In the order of the catalogue. */
    static String names(Words words, PlanReading reading, Collection<String> equipment) {
        String names = reading.catalogue().equipment().keySet().stream()
                .filter(equipment::contains)
                .map(id -> name(words, reading, id))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.say("review.equipment.nothing") : names;
    }

    private static String inSentence(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String name(Words words, PlanReading reading, String id) {
        Text name = reading.catalogue().equipment().get(id);
        return name == null ? id : inSentence(words.text(name));
    }
}
