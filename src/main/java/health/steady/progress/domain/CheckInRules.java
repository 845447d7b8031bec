package health.steady.progress.domain;

import health.steady.people.PlainText;
import health.steady.people.Role;
import health.steady.plan.PlanView;
import health.steady.progress.CheckInEntry;
import health.steady.progress.RecordCheckIn;
import health.steady.progress.RecordCheckIn.Weekly;
import health.steady.progress.ReportRefused;
import health.steady.protocol.Rulebook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a check-in may say: of today or one of the last seven days, with what the rulebook knows. */
final class CheckInRules {

    static final int DAYS_BACK = 7;
    private static final int WORST = 10;
    private static final String OTHER = "other";

    private CheckInRules() {}

    static void require(RecordCheckIn said, Role role, PlanView plan, LocalDate today) {
        Reporting.requireReporter(role);
        Reporting.requireDay(said.on(), plan, today, DAYS_BACK);
        requireScore("backPain", said.backPain());
        requireScore("legPain", said.legPain());
        requireKnown(said, plan.course().rulebook());
        require(PlainText.Validator.isPlain(said.note(), RecordCheckIn.LONGEST), "note", "text-unusable");
        Weekly weekly = said.weekly();
        if (weekly != null) {
            requireScore("sleep", weekly.sleep());
            requireScore("confidence", weekly.confidence());
            require(PlainText.Validator.isPlain(weekly.hardest(), RecordCheckIn.LONGEST), "hardest", "text-unusable");
        }
    }

    private static void requireKnown(RecordCheckIn said, Rulebook known) {
        for (String sign : said.dangerSigns()) {
            require(known.dangerSigns().sign(sign).isPresent(), "dangerSigns", "unknown-danger-sign");
        }
        for (String state : said.states()) {
            require(known.dangerSigns().state(state).isPresent(), "states", "unknown-state");
        }
        for (String activity : said.raisedAfter()) {
            boolean exercise = known.catalogue().exercises().containsKey(activity);
            require(exercise || activity.equals(OTHER), "raisedAfter", "unknown-activity");
        }
    }

    /** A patient corrects what the patient said; a clinician also what was said to another. */
    static void requireCorrectable(RecordCheckIn said, @Nullable CheckInEntry corrected, Role role) {
        require(corrected != null, "", "corrects-nothing");
        if (corrected != null) {
            require(corrected.own() || role.isClinician(), "", "corrects-anothers");
            require(
                    corrected.correctedBy() == null || said.id().equals(corrected.correctedBy()),
                    "",
                    "corrected-already");
            require(corrected.said().on().equals(said.on()), "on", "corrects-another-day");
        }
    }

    private static void requireScore(String field, @Nullable Integer score) {
        require(score == null || score >= 0 && score <= WORST, field, "score-out-of-range");
    }

    private static void require(boolean kept, String field, String code) {
        if (!kept) {
            throw ReportRefused.at(field, code);
        }
    }
}
