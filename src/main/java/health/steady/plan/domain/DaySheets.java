package health.steady.plan.domain;

import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Entry;
import health.steady.plan.DaySheet.Told;
import health.steady.plan.DaySheet.Walk;
import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.GivenInstruction;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Eased;
import health.steady.protocol.Lesson;
import health.steady.protocol.Phase;
import health.steady.protocol.Procedure;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a day into words. Same plan, same day, same words; nothing follows from the date alone, and nothing says who the
 * patient is.
 */
final class DaySheets {

    /** 2: exercises have cues and mistakes, and there are lessons. */
    private static final int FORMAT = 2;

    private final PlanView plan;
    private final DayPlan day;
    private final String language;
    private final Words words;
    private final PeopleWords people;
    private final SourceWords sources;

    private DaySheets(PlanView plan, DayPlan day, String language) {
        this.plan = plan;
        this.day = day;
        this.language = language;
        words = new Words(language);
        people = new PeopleWords(plan, words);
        sources = new SourceWords(plan.course().rulebook(), words);
    }

    static DaySheet of(PlanView plan, DayPlan day, String language) {
        return new DaySheets(plan, day, language).sheet();
    }

    private DaySheet sheet() {
        Rulebook rulebook = plan.course().rulebook();
        LimitWords limits = new LimitWords(rulebook.protocol(), words);
        ExerciseWords exercises = new ExerciseWords(plan, day, words, people, new DoseWords(words, limits), sources);
        return new DaySheet(
                FORMAT,
                language,
                day.standing().name(),
                name(day.phase()),
                name(day.stage()),
                phaseText(rulebook.protocol().procedure()),
                new RestrictionWords(plan, day.date(), words, people, limits, sources).lines(day.restrictions()),
                walk(exercises),
                exercises.tasks(day.exercises()),
                new HeldWords(rulebook, day, words, people).held(day.withheld()),
                day.instructions().stream().map(this::told).toList(),
                new MessageWords(plan, day, words, people, limits).notes(),
                new OutlookWords(rulebook, day, words, people, limits).next(),
                day.lessons().stream().map(this::lesson).toList());
    }

    private String phaseText(Procedure procedure) {
        String operation = words.sayFor("day.operation", procedure.kind());
        return switch (day.standing()) {
            case CALL_CLINIC, CLOSED -> words.say("day.phase.none");
            case BEFORE_SURGERY -> words.say("day.phase.before", operation);
            case UNCONFIRMED, ACTIVE -> words.say("day.phase." + day.phase(), operation);
        };
    }

    private @Nullable Walk walk(ExerciseWords exercises) {
        WalkingGoal goal = day.walking();
        if (goal == null) {
            return null;
        }
        List<Entry> cause = new ArrayList<>();
        Signature signed = goal.cause().signed();
        if (signed != null) {
            String by = words.sentence(people.full(signed.author()));
            cause.add(new Entry(
                    words.say("day.cause.who"), words.say("day.walk.who", by, words.day(signed.effectiveOn()))));
        }
        cause.add(new Entry(words.say("day.walk.much"), words.say("day.walk.much.text")));
        sources.addTo(cause, goal.cause().sources());
        String advice = words.in(plan.course().rulebook().protocol().walking().advice());
        Eased eased = goal.eased();
        return new Walk(
                goal.minutes(),
                goal.times(),
                eased == null ? advice : words.say("day.walk.eased", advice, words.day(eased.since())),
                exercises.tasks(goal.alternatives()),
                cause);
    }

    private Told told(GivenInstruction given) {
        List<Entry> cause = new ArrayList<>();
        Signature signed = given.cause().signed();
        if (signed != null) {
            cause.add(new Entry(words.say("day.cause.who"), people.signed(signed)));
        }
        sources.addTo(cause, given.cause().sources());
        return new Told(given.instruction().id(), words.in(given.instruction().say()), cause);
    }

    private DaySheet.Lesson lesson(Lesson lesson) {
        List<Entry> cause = new ArrayList<>();
        sources.addTo(cause, lesson.sources());
        return new DaySheet.Lesson(
                lesson.id(), lesson.topic(), words.in(lesson.title()), words.in(lesson.says()), lesson.from(), cause);
    }

    private static @Nullable String name(@Nullable Phase phase) {
        return phase == null ? null : phase.name();
    }
}
