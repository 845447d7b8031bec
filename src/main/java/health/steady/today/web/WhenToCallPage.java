package health.steady.today.web;

import health.steady.protocol.DangerSign;
import health.steady.protocol.DangerSign.Urgency;
import health.steady.protocol.DangerSigns;
import health.steady.protocol.Rulebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The danger signs of every rulebook.
 *
 * @param numbers null while there is no clinic
 */
record WhenToCallPage(
        @Nullable ClinicNumbers numbers, List<String> emergency, List<String> sameDay, List<Advice> slowDown) {

    record Advice(String what, String then) {}

    static WhenToCallPage of(List<Rulebook> rulebooks, @Nullable ClinicNumbers numbers, String language) {
        Map<String, DangerSign> signs = new LinkedHashMap<>();
        Map<String, DangerSigns.Note> notes = new LinkedHashMap<>();
        for (Rulebook rulebook : rulebooks) {
            rulebook.dangerSigns().signs().forEach(sign -> signs.putIfAbsent(sign.id(), sign));
            rulebook.dangerSigns().notes().forEach(note -> notes.putIfAbsent(note.id(), note));
        }
        return new WhenToCallPage(
                numbers,
                asks(signs, Urgency.EMERGENCY, language),
                asks(signs, Urgency.SAME_DAY, language),
                notes.values().stream()
                        .map(note ->
                                new Advice(note.what().in(language), note.then().in(language)))
                        .toList());
    }

    private static List<String> asks(Map<String, DangerSign> signs, Urgency urgency, String language) {
        return signs.values().stream()
                .filter(sign -> sign.urgency() == urgency)
                .map(sign -> sign.ask().in(language))
                .toList();
    }
}
