package health.steady.review.web;

import health.steady.library.WriteOwnExercise;
import health.steady.library.WriteOwnExercise.WrittenRung;
import health.steady.protocol.Amount;
import health.steady.protocol.Catalogue;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Position;
import health.steady.protocol.Scale;
import health.steady.protocol.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an exercise of the clinic's own from what was typed. Every demand is answered; nothing is taken for granted. */
final class OwnExerciseReader {

    private static final Pattern LOAD = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?) ?(lb|kg)");
    private static final int MOST_MINUTES = 600;

    private final OwnExerciseForm form;
    private final Catalogue catalogue;

    OwnExerciseReader(OwnExerciseForm form, Catalogue catalogue) {
        this.form = form;
        this.catalogue = catalogue;
    }

    /** @return null when something is wrong, which then stands in the form */
    @Nullable
    WriteOwnExercise read() {
        String name = form.line("name");
        String intent = known("intent", catalogue.intents().keySet());
        String position = known("position", positions());
        String posture = form.line("posture");
        List<String> equipment =
                chosen("equipment", "no-equipment", catalogue.equipment().keySet());
        List<String> conditions = chosen(
                "conditions", "no-condition", catalogue.contraindications().keySet());
        String calf = known("calf", Set.of("yes", "no"));
        List<String> steps = form.lines("steps", true);
        List<String> stop = form.lines("stop", true);
        List<String> cues = form.lines("cues", false);
        List<String> feel = form.lines("feel", false);
        List<WrittenRung> rungs = new ArrayList<>();
        for (int number : form.rungs()) {
            WrittenRung rung = rung("rung-" + number + "-");
            if (rung != null) {
                rungs.add(rung);
            }
        }
        return form.problems().isEmpty()
                ? new WriteOwnExercise(
                        form.id(),
                        form.replaces(),
                        name,
                        intent,
                        Position.valueOf(position),
                        posture,
                        equipment,
                        new HashSet<>(conditions),
                        calf.equals("yes"),
                        steps,
                        cues,
                        feel,
                        stop,
                        rungs)
                : null;
    }

    private @Nullable WrittenRung rung(String rung) {
        String name = form.line(rung + "name");
        Dose dose = dose(rung);
        Map<Demand, Integer> demands = new EnumMap<>(Demand.class);
        for (Demand demand : Demand.values()) {
            Integer answer = answer(rung + "demand-" + demand.id(), demand.scale());
            if (answer != null) {
                demands.put(demand, answer);
            }
        }
        return dose == null ? null : new WrittenRung(name, dose, demands);
    }

    private @Nullable Dose dose(String rung) {
        int sets = form.number(rung + "sets", 0, 10);
        int reps = form.number(rung + "reps", 0, 100);
        int hold = form.number(rung + "hold", 0, 300);
        int rest = form.number(rung + "rest", 0, 600);
        int minutes = form.number(rung + "minutes", 0, 120);
        int times = form.number(rung + "times", 1, 12);
        String typed = form.value(rung + "load");
        Amount load = typed.isEmpty() ? null : load(rung + "load", typed);
        if (reps == 0 && minutes == 0) {
            form.refuse(rung + "reps", "review.dose.amount.missing");
            return null;
        }
        boolean perSide = form.value(rung + "side").equals("true");
        return new Dose(sets, reps, hold, rest, perSide, load, minutes, times, Set.of());
    }

    private @Nullable Integer answer(String field, Scale scale) {
        String typed = form.value(field);
        if (typed.isEmpty()) {
            form.refuse(field, "review.own.demand.missing");
            return null;
        }
        return switch (scale) {
            case LEVEL, YES_NO -> whole(field, scale.highest());
            case MINUTES -> whole(field, MOST_MINUTES);
            case LOAD -> {
                Amount load = typed.equals("0") ? Amount.of("0", Unit.KILOGRAMS) : load(field, typed);
                yield load == null ? null : load.inBase();
            }
        };
    }

    private int whole(String field, int most) {
        return form.number(field, 0, most);
    }

    private @Nullable Amount load(String field, String typed) {
        Matcher load = LOAD.matcher(typed);
        if (!load.matches()) {
            form.refuse(field, "review.own.load.unreadable");
            return null;
        }
        return new Amount(
                new BigDecimal(load.group(1)), Unit.bySymbol(load.group(2)).orElseThrow());
    }

    private String known(String field, Set<String> all) {
        String chosen = form.value(field);
        if (!all.contains(chosen)) {
            form.refuse(field, "review.own.choose");
        }
        return chosen;
    }

    /** Several, or deliberately none. */
    private List<String> chosen(String field, String none, Set<String> all) {
        List<String> chosen = form.values(field);
        boolean deliberatelyNone = form.value(none).equals("true");
        if (!all.containsAll(chosen)) {
            form.refuse(field, "review.own.choose");
        } else if (chosen.isEmpty() != deliberatelyNone) {
            form.refuse(field, chosen.isEmpty() ? "review.own.none-or-some" : "review.own.none-and-some");
        }
        return chosen;
    }

    private static Set<String> positions() {
        Set<String> names = new HashSet<>();
        Arrays.stream(Position.values()).forEach(position -> names.add(position.name()));
        return names;
    }
}
