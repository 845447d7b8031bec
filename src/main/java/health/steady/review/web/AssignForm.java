package health.steady.review.web;

import health.steady.people.PatientId;
import health.steady.people.PlainText;
import health.steady.people.RegisterPatient;
import health.steady.plan.AssignPlan;
import health.steady.plan.PlanId;
import health.steady.protocol.Catalogue;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A protocol for a patient, as a surgeon fills it in.
 *
 * @param submission the id of the plan to be
 * @param newPatient the id of the patient to be, when {@code patient} is empty
 * @param choices option id by choice id
 * @param none "none of these" instead of contraindications
 * @param day which day to preview: a number, or {@code any} for what {@code anyDay} says
 */
record AssignForm(
        String submission,
        String newPatient,
        String patient,

        @Size(max = 100, message = "{people.text.too-long}") @PlainText
        String name,

        TypedDate born,
        String rulebook,
        @RealDay(label = "{review.assign.surgery}") TypedDate surgery,
        Map<String, String> choices,
        List<String> imposed,
        List<String> contraindications,
        String none,
        String day,
        String anyDay) {

    AssignForm {
        submission = Typed.id(submission);
        newPatient = Typed.id(newPatient);
        patient = Typed.line(patient);
        name = Typed.line(name);
        born = born == null ? TypedDate.empty() : born;
        rulebook = Typed.line(rulebook);
        surgery = surgery == null ? TypedDate.empty() : surgery;
        choices = Typed.map(choices);
        imposed = Typed.lines(imposed);
        contraindications = Typed.lines(contraindications);
        none = Typed.line(none);
        day = Typed.line(day);
        anyDay = Typed.line(anyDay);
    }

    static AssignForm of(String patient, String rulebook) {
        TypedDate never = TypedDate.empty();
        return new AssignForm("", "", patient, "", never, rulebook, never, Map.of(), List.of(), List.of(), "", "", "");
    }

    boolean isNewPatient() {
        return patient.isEmpty();
    }

    boolean isBothPatients() {
        return !patient.isEmpty() && !(name.isEmpty() && born.isEmpty());
    }

    /** Exactly one of the two was chosen: some, or none of these. */
    boolean isDeliberate() {
        return contraindications.isEmpty() == none.equals("true");
    }

    /** @return null when it is no day of 0 to 400 */
    @Nullable
    Integer previewDay() {
        String wanted = day.equals("any") ? anyDay : day;
        boolean within = Typed.isWhole(wanted) && Integer.parseInt(wanted) <= 400;
        return within ? Integer.valueOf(wanted) : null;
    }

    RegisterPatient toRegistration() {
        return new RegisterPatient(PatientId.of(newPatient), name, born.toDate());
    }

    AssignPlan toCommand(Catalogue catalogue) {
        Map<String, Boolean> answered = new LinkedHashMap<>();
        catalogue.contraindications().keySet().forEach(id -> answered.put(id, contraindications.contains(id)));
        contraindications.forEach(id -> answered.put(id, true));
        return new AssignPlan(
                new PlanId(Typed.toId(submission)),
                PatientId.of(isNewPatient() ? newPatient : patient),
                rulebook,
                surgery.toDate(),
                choices,
                new HashSet<>(imposed),
                answered);
    }

    @Override
    public String toString() {
        return "AssignForm[" + submission + "]";
    }
}
