package health.steady.review.web;

import health.steady.plan.Decision;
import health.steady.plan.Draft;
import health.steady.protocol.Dose;
import health.steady.protocol.Exercise;
import health.steady.protocol.RungRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes that are not signed yet, as what the plan says and what it will say. */
final class DraftWords {

    private final Telling telling;
    private final PlanReading reading;
    private final Facts facts;

    DraftWords(Telling telling, PlanReading reading) {
        this.telling = telling;
        this.reading = reading;
        facts = new Facts(telling);
    }

    /** @param effect what is to be said about it besides */
    ChangeLine change(Draft.Line line, @Nullable String effect) {
        List<Decision> decisions = line.decisions();
        if (decisions.isEmpty()) {
            return new ChangeLine(
                    telling.say("review.draft.unreadable"), null, telling.say("review.draft.unreadable.text"), effect);
        }
        if (decisions.size() == 2 && decisions.get(1) instanceof Decision.Add in) {
            Decision.Remove out = (Decision.Remove) decisions.get(0);
            return new ChangeLine(
                    telling.say("review.draft.swap"), now(out.exercise(), true), said(in.use(), in.dose()), effect);
        }
        return change(decisions.get(0), effect);
    }

    private ChangeLine change(Decision decision, @Nullable String effect) {
        if (decision instanceof Decision.Add add) {
            return new ChangeLine(facts.name(add.use()), null, telling.amounts().dose(add.dose()), effect);
        } else if (decision instanceof Decision.Change change) {
            return dosed(change, effect);
        } else if (decision instanceof Decision.Remove remove) {
            return new ChangeLine(name(remove.exercise()), now(remove.exercise(), false), null, effect);
        } else if (decision instanceof Decision.PauseExercise pause) {
            return new ChangeLine(
                    name(pause.exercise()), now(pause.exercise(), false), telling.say("review.draft.paused"), effect);
        } else if (decision instanceof Decision.ResumeExercise resume) {
            return new ChangeLine(
                    name(resume.exercise()), telling.say("review.draft.paused"), now(resume.exercise(), false), effect);
        } else if (decision instanceof Decision.SignRange range) {
            return new ChangeLine(
                    name(range.exercise()),
                    null,
                    telling.say(
                            "review.draft.range",
                            rung(range.exercise(), range.lowest()),
                            rung(range.exercise(), range.highest())),
                    effect);
        }
        Decision.Unlock unlock = (Decision.Unlock) decision;
        return new ChangeLine(name(unlock.exercise()), null, telling.say("review.draft.unlocked"), effect);
    }

    private ChangeLine dosed(Decision.Change change, @Nullable String effect) {
        String exercise = change.use().exercise();
        Optional<Prescribed> now = Prescribed.of(reading, exercise);
        String dose = telling.amounts().dose(change.dose());
        boolean sameRung =
                now.map(prescribed -> prescribed.use().equals(change.use())).orElse(false);
        return sameRung
                ? new ChangeLine(
                        facts.name(change.use()),
                        telling.amounts().dose(now.get().dose()),
                        dose,
                        effect)
                : new ChangeLine(
                        name(exercise),
                        now(exercise, false),
                        telling.say(
                                "review.draft.rung", rung(exercise, change.use().rung()), dose),
                        effect);
    }

    String name(String exercise) {
        return facts.name(new RungRef(exercise, ""));
    }

    private String said(RungRef use, Dose dose) {
        return telling.say(
                "review.draft.dosed", facts.name(use), telling.amounts().dose(dose));
    }

    /** @return null when the plan does not contain it any more */
    private @Nullable String now(String exercise, boolean named) {
        return Prescribed.of(reading, exercise)
                .map(prescribed -> named
                        ? said(prescribed.use(), prescribed.dose())
                        : telling.say(
                                "review.draft.rung",
                                rung(exercise, prescribed.use().rung()),
                                telling.amounts().dose(prescribed.dose())))
                .orElseGet(() -> named ? name(exercise) : telling.say("review.draft.given"));
    }

    private String rung(String exercise, String rung) {
        return reading.catalogue()
                .exercise(exercise)
                .flatMap((Exercise known) -> known.rung(rung))
                .map(step -> telling.text(step.name()))
                .orElse(rung);
    }
}
