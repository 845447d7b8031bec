package health.steady.review.web;

import health.steady.library.OwnExerciseView;
import health.steady.library.OwnExerciseView.Said;
import health.steady.library.OwnExerciseView.State;
import health.steady.people.CurrentUser;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.protocol.Amount;
import health.steady.protocol.Catalogue;
import health.steady.protocol.Contraindication;
import health.steady.protocol.Demand;
import health.steady.protocol.Exercise;
import health.steady.protocol.Limit;
import health.steady.protocol.Rung;
import health.steady.protocol.Scale;
import health.steady.protocol.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise of the clinic's own as its clinicians read it.
 *
 * @param state its name, under {@code review.own.state.}
 * @param signed who signed what it demands, and when; null while nobody did
 * @param withdrawn who withdrew it, when and why; null while nobody did
 * @param signs whether this reader may sign it
 * @param own whether this reader wrote it
 */
record OwnExercisePage(
        String id,
        String path,
        String name,
        String aim,
        String position,
        String posture,
        String state,
        String written,
        @Nullable String signed,
        @Nullable String withdrawn,
        String source,
        List<String> equipment,
        List<String> conditions,
        boolean calf,
        List<String> steps,
        List<String> stop,
        List<String> cues,
        List<String> feel,
        List<Step> rungs,
        List<Row> demands,
        boolean signs,
        boolean own,
        boolean decides) {

    /** @param dose what is given when nobody prescribes another */
    record Step(String name, String dose) {}

    /** @param answers for each step */
    record Row(String demand, List<String> answers) {}

    static OwnExercisePage of(Words words, CurrentUser reader, Catalogue catalogue, OwnExerciseView view) {
        Exercise exercise = view.exercise();
        Text aim = catalogue.intents().get(exercise.intent());
        boolean decides = reader.role() == Role.SURGEON || reader.role() == Role.THERAPIST;
        Said signed = view.signed();
        Said withdrawn = view.withdrawn();
        return new OwnExercisePage(
                view.id().toString(),
                "/exercises/own/" + view.id(),
                words.text(exercise.name()),
                aim == null ? exercise.intent() : words.text(aim),
                exercise.position().name(),
                words.text(exercise.posture()),
                view.state().name(),
                words.say("review.own.written", who(words, reader, view, view.written())),
                signed == null ? null : words.say("review.own.signed", who(words, reader, view, signed)),
                withdrawn == null
                        ? null
                        : words.say("review.own.withdrawn", who(words, reader, view, withdrawn), withdrawn.words()),
                view.own().source().title(),
                exercise.equipment().stream()
                        .map(id -> name(words, catalogue.equipment().get(id), id))
                        .toList(),
                exercise.contraindications().stream()
                        .sorted()
                        .map(id -> condition(words, catalogue, id))
                        .toList(),
                exercise.calf(),
                texts(words, exercise.steps()),
                texts(words, exercise.stop()),
                texts(words, exercise.cues()),
                texts(words, exercise.feel()),
                exercise.ladder().stream()
                        .map(rung -> new Step(words.text(rung.name()), new Amounts(words).dose(rung.dose())))
                        .toList(),
                Arrays.stream(Demand.values())
                        .map(demand -> new Row(
                                new Amounts(words).demand(demand),
                                exercise.ladder().stream()
                                        .map(rung -> asked(words, demand, rung))
                                        .toList()))
                        .toList(),
                decides && view.canBeSignedBy(reader.id()),
                view.written().by().equals(reader.id()),
                decides && view.state() != State.WITHDRAWN);
    }

    private static String asked(Words words, Demand demand, Rung rung) {
        int asked = rung.demands().of(demand, rung.dose());
        return new Amounts(words).asked(asked, new Limit(demand, highest(demand.scale())));
    }

    private static Amount highest(Scale scale) {
        return switch (scale) {
            case LEVEL -> Amount.level(scale.highest());
            case YES_NO -> Amount.no();
            case MINUTES -> Amount.minutes(1000);
            case LOAD -> Amount.pounds("1000");
        };
    }

    private static String who(Words words, CurrentUser reader, OwnExerciseView view, Said said) {
        PersonName name = view.names().get(said.by());
        String day = words.day(said.at().atZone(reader.zone()).toLocalDate());
        return words.say("review.own.who", name == null ? words.say("review.role." + said.as()) : name.name(), day);
    }

    private static String condition(Words words, Catalogue catalogue, String id) {
        Contraindication known = catalogue.contraindications().get(id);
        return known == null ? id : words.text(known.ask());
    }

    private static String name(Words words, @Nullable Text text, String id) {
        return text == null ? id : words.text(text);
    }

    private static List<String> texts(Words words, List<Text> texts) {
        return texts.stream().map(words::text).toList();
    }
}
