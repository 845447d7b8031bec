package health.steady.progress.domain;

import health.steady.people.PlainText;
import health.steady.people.Role;
import health.steady.plan.PlanView;
import health.steady.progress.LogSession;
import health.steady.progress.LogSession.Outcome;
import health.steady.progress.ReportRefused;
import health.steady.progress.SessionEntry;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be said about what was done. */
final class SessionRules {

    static final String WALK = "walk";

    private static final int DAYS_BACK = 14;
    private static final int MOST_TIMES = 24;
    private static final int MOST_MINUTES = 600;
    private static final int WORST = 10;

    private SessionRules() {}

    static void require(LogSession said, Role role, PlanView plan, LocalDate today) {
        Reporting.requireReporter(role);
        Reporting.requireDay(said.on(), plan, today, DAYS_BACK);
        boolean known = Stream.concat(Stream.of(plan), plan.beside().stream())
                .anyMatch(
                        each -> each.course().rulebook().catalogue().exercises().containsKey(said.exercise()));
        require(known, "exercise", "unknown-exercise");
        require(said.times() >= 0 && said.times() <= MOST_TIMES, "times", "times-out-of-range", MOST_TIMES);
        require(said.minutes() >= 0 && said.minutes() <= MOST_MINUTES, "minutes", "minutes-out-of-range", MOST_MINUTES);
        Integer pain = said.pain();
        require(pain == null || pain >= 0 && pain <= WORST, "pain", "score-out-of-range");
        require(PlainText.Validator.isPlain(said.note(), LogSession.LONGEST_NOTE), "note", "text-unusable");
        boolean took = said.outcome() == Outcome.DONE || said.outcome() == Outcome.PARTLY;
        require(!took || said.times() > 0, "times", "done-but-not-once");
        require(took || said.times() == 0 && said.minutes() == 0, "times", "not-done-but-counted");
        require(said.outcome() != Outcome.NOT_DONE || said.corrects() != null, "outcome", "nothing-to-take-back");
    }

    static void requireCorrectable(LogSession said, @Nullable SessionEntry corrected, Role role) {
        require(corrected != null, "", "corrects-nothing");
        if (corrected != null) {
            require(corrected.own() || role.isClinician(), "", "corrects-anothers");
            boolean free = corrected.correctedBy() == null || said.id().equals(corrected.correctedBy());
            require(free, "", "corrected-already");
            boolean same = corrected.said().on().equals(said.on())
                    && corrected.said().exercise().equals(said.exercise());
            require(same, "on", "corrects-another-day");
        }
    }

    /** Whether the plan, as it is known now, gives it on that day. */
    static boolean isOffered(String exercise, DayPlan day) {
        var walking = day.walking();
        if (exercise.equals(WALK)) {
            return walking != null;
        }
        Stream<Offer> alternatives = walking == null ? Stream.of() : walking.alternatives().stream();
        return Stream.concat(day.exercises().stream(), alternatives)
                .anyMatch(offer -> offer.exercise().id().equals(exercise));
    }

    private static void require(boolean kept, String field, String code, Object... arguments) {
        if (!kept) {
            throw ReportRefused.at(field, code, arguments);
        }
    }
}
