package health.steady.review.web;

import health.steady.people.PatientId;
import health.steady.people.PersonId;
import health.steady.people.PlainText;
import health.steady.people.RegisterPatient;
import health.steady.plan.AssignPlan;
import health.steady.plan.PlanId;
import health.steady.plan.PrepareAssignment;
import health.steady.plan.PreparedAnswers;
import health.steady.plan.PreparedAssignment;
import health.steady.plan.UsualAnswers.Usual;
import health.steady.protocol.Catalogue;
import jakarta.validation.Valid;
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
 * @param surgeon for whom a delegate prepares it
 * @param prepared the id of what a delegate prepared and this was opened from; empty otherwise
 * @param replacing the plan that is closed for it; empty where the patient has none
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
        String anyDay,
        String surgeon,
        String prepared,
        @Valid Replacing replacing) {

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
        surgeon = Typed.line(surgeon);
        prepared = Typed.line(prepared);
        replacing = replacing == null ? Replacing.nothing() : replacing;
    }

    static AssignForm of(String patient, String rulebook) {
        TypedDate never = TypedDate.empty();
        return new AssignForm(
                "",
                "",
                patient,
                "",
                never,
                rulebook,
                never,
                Map.of(),
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                Replacing.nothing());
    }

    /** What a delegate filled in. */
    static AssignForm of(PreparedAssignment prepared) {
        PreparedAnswers answers = prepared.answers();
        return new AssignForm(
                prepared.id().toString(),
                "",
                prepared.patient().id().toString(),
                "",
                TypedDate.empty(),
                answers.rulebookDigest(),
                TypedDate.of(answers.surgeryOn()),
                answers.choices(),
                List.copyOf(answers.imposed()),
                List.copyOf(answers.contraindications()),
                answers.noneOfThem() ? "true" : "",
                "",
                "",
                prepared.surgeon().id().toString(),
                prepared.id().toString(),
                Replacing.nothing());
    }

    AssignForm replacing(Replacing plan) {
        return with(patient, choices, imposed, plan);
    }

    /** For the patient of the plan that is replaced, whatever was sent. */
    AssignForm of(PlanReading replaced) {
        Replacing plan = new Replacing(
                replaced.view().id().toString(), replacing.seen(), replacing.because(), replacing.reason());
        return with(replaced.view().patient().id().toString(), choices, imposed, plan);
    }

    /** With the surgeon's usual answers where none is given. */
    AssignForm with(Usual usual) {
        Map<String, String> all = new LinkedHashMap<>(choices);
        usual.choices()
                .forEach(
                        (choice, option) -> all.merge(choice, option, (given, same) -> given.isEmpty() ? same : given));
        return with(patient, all, imposed.isEmpty() ? List.copyOf(usual.imposed()) : imposed, replacing);
    }

    private AssignForm with(String who, Map<String, String> answers, List<String> limits, Replacing plan) {
        return new AssignForm(
                submission,
                newPatient,
                who,
                name,
                born,
                rulebook,
                surgery,
                answers,
                limits,
                contraindications,
                none,
                day,
                anyDay,
                surgeon,
                prepared,
                plan);
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

    /** Whether some of the conditions and "none of these" were chosen, which cannot both be. */
    boolean isContradictory() {
        return !contraindications.isEmpty() && none.equals("true");
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

    /** To look at before the conditions are answered: what is not asked about counts as present (law L1). */
    AssignPlan withEveryCondition(Catalogue catalogue) {
        AssignPlan answered = toCommand(catalogue);
        Map<String, Boolean> present = new LinkedHashMap<>();
        catalogue.contraindications().keySet().forEach(id -> present.put(id, true));
        return new AssignPlan(
                answered.plan(),
                answered.patient(),
                answered.rulebookDigest(),
                answered.surgeryOn(),
                answered.choices(),
                answered.imposed(),
                present);
    }

    PrepareAssignment toPreparation() {
        Map<String, String> made = new LinkedHashMap<>(choices);
        made.values().removeIf(String::isEmpty);
        return new PrepareAssignment(
                Typed.toId(submission),
                PatientId.of(patient),
                new PersonId(Typed.toId(surgeon)),
                new PreparedAnswers(
                        rulebook,
                        surgery.toDate(),
                        made,
                        new HashSet<>(imposed),
                        new HashSet<>(contraindications),
                        none.equals("true")));
    }

    @Override
    public String toString() {
        return "AssignForm[" + submission + "]";
    }
}
