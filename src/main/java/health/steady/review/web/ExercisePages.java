package health.steady.review.web;

import health.steady.protocol.Exercise;
import health.steady.protocol.Reason;
import health.steady.protocol.Reason.Kind;
import health.steady.protocol.Rung;
import health.steady.protocol.RungRef;
import health.steady.protocol.Text;
import health.steady.review.web.Available.Candidate;
import health.steady.review.web.ExercisePage.RefusalPart;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page around a dose: the ladder, what stands against it, and what else can be done. */
@Component
class ExercisePages {

    private final Pages pages;
    private final Available available;
    private final Words words;

    ExercisePages(Pages pages, Available available, Words words) {
        this.pages = pages;
        this.available = available;
        this.words = words;
    }

    /** @param not what did not happen, as a key: added, changed, or today for a look ahead */
    ModelAndView page(PlanReading reading, RungRef use, List<Reason> reasons, String not) {
        Exercise exercise = reading.catalogue().exercise(use.exercise()).orElseThrow(Readings::notFound);
        Optional<Prescribed> now = Prescribed.of(reading, exercise.id());
        Telling telling = Telling.of(words, reading, reading.day());
        String action = reading.path() + "/exercises";
        ModelAndView page = pages.about(reading, "review/exercise");
        page.addObject(
                "exercise",
                new ExercisePage(
                        exercise.id(),
                        words.text(exercise.name()),
                        aim(reading, exercise),
                        now.map(prescribed -> now(telling, prescribed)).orElse(null),
                        rungs(reading, exercise),
                        ladder(reading, exercise, now.isPresent()),
                        weekdays(),
                        acts(reading, use, now.isPresent()),
                        texts(exercise.steps()),
                        texts(exercise.cues()),
                        texts(exercise.mistakes()),
                        texts(exercise.feel()),
                        texts(exercise.stop()),
                        CauseLine.sources(telling, exercise.sources()),
                        Disagreements.in(telling, reading).about(exercise.id()),
                        refusal(reading, telling, exercise, use, reasons, not),
                        now.isPresent() ? action + "/" + exercise.id() : action));
        return page;
    }

    private List<String> texts(List<Text> texts) {
        return texts.stream().map(words::text).toList();
    }

    private @Nullable RefusalPart refusal(
            PlanReading reading, Telling telling, Exercise exercise, RungRef use, List<Reason> reasons, String not) {
        if (reasons.isEmpty()) {
            return null;
        }
        List<String> others = available.sameAim(reading, exercise).stream()
                .map(Candidate::use)
                .map(other -> new Facts(telling).name(other))
                .toList();
        String footer = others.isEmpty()
                ? words.say("review.refusal.all", reasons.size())
                : words.say("review.refusal.same-aim", reasons.size(), String.join(", ", others));
        return new RefusalPart(
                words.say("review.refusal." + not, new Facts(telling).name(use), reasons.size()),
                new Ways(words, reading).lines(telling, reasons, use),
                footer);
    }

    private String now(Telling telling, Prescribed prescribed) {
        return words.say(
                "review.exercise.now",
                new Facts(telling).name(prescribed.use()),
                telling.amounts().dose(prescribed.dose()));
    }

    private String aim(PlanReading reading, Exercise exercise) {
        var aim = reading.catalogue().intents().get(exercise.intent());
        return aim == null ? exercise.intent() : words.text(aim);
    }

    private List<Choice> rungs(PlanReading reading, Exercise exercise) {
        return ladder(reading, exercise).stream()
                .map(rung -> new Choice(
                        rung.id(),
                        words.say(
                                "review.exercise.step",
                                words.text(rung.name()),
                                exercise.height(rung.id()) + 1,
                                exercise.ladder().size())))
                .toList();
    }

    private List<Link> ladder(PlanReading reading, Exercise exercise, boolean contained) {
        String path = reading.path() + "/exercises/"
                + (contained ? exercise.id() + "?rung=" : "new?exercise=" + exercise.id() + "&rung=");
        return ladder(reading, exercise).stream()
                .map(rung -> new Link(
                        words.say(
                                "review.exercise.usual", words.text(rung.name()), new Amounts(words).dose(rung.dose())),
                        path + rung.id()))
                .toList();
    }

    private static List<Rung> ladder(PlanReading reading, Exercise exercise) {
        return exercise.ladder().stream()
                .filter(rung ->
                        reading.protocol().timing(exercise.id(), rung.id()).isPresent())
                .toList();
    }

    private static List<Choice> weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), Amounts.weekday(day)))
                .toList();
    }

    private List<Link> acts(PlanReading reading, RungRef use, boolean contained) {
        String path = reading.path() + "/exercises/" + use.exercise() + "/";
        Stream<Link> range = contained && reading.adjusts()
                ? Stream.of(
                        new Link(words.say("review.exercise.act.swap"), path + "swap"),
                        new Link(words.say("review.exercise.act.range"), path + "range"))
                : Stream.of();
        Stream<Link> acts = Arrays.stream(ExerciseAct.values())
                .filter(act ->
                        Arrays.asList(act.roles()).contains(reading.user().role()))
                .filter(act -> fits(act, reading, use, contained))
                .map(act -> new Link(words.say("review.exercise.act." + act.path()), path + act.path()));
        return Stream.concat(range, acts).toList();
    }

    private boolean fits(ExerciseAct act, PlanReading reading, RungRef use, boolean contained) {
        return switch (act) {
            case REMOVAL -> contained;
            case PAUSING -> contained && !isPaused(reading, use);
            case RESUMING -> isPaused(reading, use);
            case UNLOCK ->
                new Ways(words, reading).unlock(use) != null
                        && against(reading, use, Kind.STAGE, Kind.TOO_EARLY, Kind.NEVER_BY_DEFAULT);
            case RESERVATION -> !against(reading, use, Kind.RESERVED);
            case CLEARANCE -> against(reading, use, Kind.RESERVED);
        };
    }

    private static boolean isPaused(PlanReading reading, RungRef use) {
        return reading.day().withheld().stream()
                .filter(held -> held.exercise().id().equals(use.exercise()))
                .flatMap(held -> held.reasons().stream())
                .anyMatch(reason -> reason.kind() == Kind.PAUSED);
    }

    private boolean against(PlanReading reading, RungRef use, Kind... kinds) {
        return reading
                .catalogue()
                .exercise(use.exercise())
                .flatMap(exercise -> exercise.rung(use.rung()))
                .map(rung -> available.reasonsAgainst(reading, use, rung.dose()))
                .orElse(List.of())
                .stream()
                .anyMatch(reason -> Arrays.asList(kinds).contains(reason.kind()));
    }
}
