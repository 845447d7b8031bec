package health.steady.plan.domain;

import static health.steady.plan.domain.PlanStory.DELEGATE;
import static health.steady.plan.domain.PlanStory.gated;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Note;
import health.steady.plan.DaySheet.Task;
import health.steady.plan.Decision.RecordFinding;
import org.junit.jupiter.api.Test;

/** What a sheet says about what reports have eased, and what is missing before the next programme. */
class EasedAndMissingTests {

    @Test
    void anEasedExerciseSaysWhyAndSinceWhen() {
        DaySheet sheet = sheet(gated().onDay(9).isTooMuch("brace").onDay(10));

        Task brace = sheet.exercises().stream()
                .filter(task -> task.id().equals("brace"))
                .findFirst()
                .orElseThrow();
        assertThat(brace.changed()).contains("Made easier", "10 September", "Two good days");
    }

    @Test
    void anEasedWalkSaysWhyAndSinceWhen() {
        DaySheet sheet = sheet(gated().onDay(9).isTooMuch("walk").onDay(10));

        assertThat(sheet.walking()).isNotNull();
        assertThat(sheet.walking().text()).contains("Made shorter", "10 September");
    }

    @Test
    void whatIsMissingIsSaidWithWhoSeesToIt() {
        DaySheet sheet = sheet(gated().onDay(20));

        assertThat(missing(sheet))
                .contains(
                        "The wound has healed (seen by your surgeon or your surgeon’s team or your therapist).",
                        "Back pain is at most 3 (your check-ins show it) or Walks steadily (seen by your surgeon or your"
                                + " therapist).");
    }

    @Test
    void whatIsFoundIsNoLongerMissing() {
        DaySheet sheet = sheet(gated().onDay(20).signs(DELEGATE, new RecordFinding("wound-healed", true)));

        assertThat(missing(sheet)).contains("Walks steadily").doesNotContain("wound");
    }

    @Test
    void whatComesNextSaysWhatIsMissing() {
        assertThat(sheet(gated().onDay(10)).next())
                .filteredOn(coming -> coming.text().contains("2–6-week programme"))
                .singleElement()
                .satisfies(coming -> assertThat(coming.text()).contains("Still missing: The wound has healed"));
    }

    private static String missing(DaySheet sheet) {
        return sheet.messages().stream()
                .filter(note -> note.title().startsWith("What is missing"))
                .map(Note::text)
                .findFirst()
                .orElse("");
    }

    private static DaySheet sheet(PlanStory story) {
        return DaySheets.of(SheetFixtures.view(story.course()), story.day(), "en");
    }
}
