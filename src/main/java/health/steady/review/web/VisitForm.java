package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.progress.Measured;
import health.steady.progress.VisitEntry;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A visit as a clinician fills it in. What is empty was not measured.
 *
 * @param corrects the visit that it takes the place of, or empty
 * @param measured numbers by {@link Measured#key()}; {@code couldNot} says of which the patient tried and could not
 * @param activities the patient's own words, by line, with {@code scores} and {@code unable} beside them
 * @param newGoals text by term, with {@code targets} beside it
 * @param goals how a goal stands, by its id
 * @param steps sentences by line, with {@code stepDays} beside them
 */
record VisitForm(
        String submission,
        String corrects,
        String on,
        Map<String, String> measured,
        Map<String, String> couldNot,
        Map<String, String> activities,
        Map<String, String> scores,
        Map<String, String> unable,
        Map<String, String> newGoals,
        Map<String, String> targets,
        Map<String, String> goals,
        String kind,
        Map<String, String> stepDays,
        Map<String, String> steps,
        TypedDate next,

        @Pattern(regexp = "|" + TIME, message = "{review.duty.time.wrong}")
        String at,

        String with,

        @Size(max = 4000, message = "{progress.refused.visit-note-unusable}") @PlainText(lines = true)
        String note) {

    static final String TIME = "([01]?[0-9]|2[0-3]):[0-5][0-9]";

    VisitForm {
        submission = Typed.id(submission);
        corrects = Typed.line(corrects);
        on = Typed.line(on);
        measured = Typed.map(measured);
        couldNot = Typed.map(couldNot);
        activities = Typed.map(activities);
        scores = Typed.map(scores);
        unable = Typed.map(unable);
        newGoals = Typed.map(newGoals);
        targets = Typed.map(targets);
        goals = Typed.map(goals);
        kind = Typed.line(kind);
        stepDays = Typed.map(stepDays);
        steps = Typed.map(steps);
        next = next == null ? TypedDate.empty() : next;
        at = Typed.line(at);
        with = Typed.line(with);
        note = Typed.line(note);
    }

    /** @param activities those that the patient named before */
    static VisitForm of(LocalDate today, String with, List<String> activities) {
        Map<String, String> lines = new LinkedHashMap<>();
        activities.forEach(activity -> lines.put(Integer.toString(lines.size() + 1), activity));
        return filled("", today, Map.of(), Map.of(), lines, Map.of(), Map.of(), with, "");
    }

    /** What a visit says, to be corrected. */
    static VisitForm correcting(VisitEntry entry) {
        Map<String, String> measured = new LinkedHashMap<>();
        Map<String, String> couldNot = new LinkedHashMap<>();
        Map<String, String> activities = new LinkedHashMap<>();
        Map<String, String> scores = new LinkedHashMap<>();
        Map<String, String> unable = new LinkedHashMap<>();
        for (Measured each : entry.measured()) {
            boolean own = !each.activity().isEmpty();
            String key = own ? Integer.toString(activities.size() + 1) : each.key();
            if (own) {
                activities.put(key, each.activity());
            }
            if (each.value() == null) {
                (own ? unable : couldNot).put(key, "true");
            } else {
                (own ? scores : measured).put(key, MeasureWords.number(each.value()));
            }
        }
        return filled(
                entry.id().toString(), entry.on(), measured, couldNot, activities, scores, unable, "", entry.note());
    }

    private static VisitForm filled(
            String corrects,
            LocalDate on,
            Map<String, String> measured,
            Map<String, String> couldNot,
            Map<String, String> activities,
            Map<String, String> scores,
            Map<String, String> unable,
            String with,
            String note) {
        return new VisitForm(
                "",
                corrects,
                on.toString(),
                measured,
                couldNot,
                activities,
                scores,
                unable,
                Map.of(),
                Map.of(),
                Map.of(),
                "",
                Map.of(),
                Map.of(),
                TypedDate.empty(),
                "",
                with,
                note);
    }

    boolean isCorrection() {
        return !corrects.isEmpty();
    }

    @Override
    public String toString() {
        return "VisitForm[" + submission + "]";
    }
}
