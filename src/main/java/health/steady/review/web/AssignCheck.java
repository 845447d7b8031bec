package health.steady.review.web;

import health.steady.people.Ids;
import health.steady.protocol.Choice;
import health.steady.protocol.Rulebook;
import health.steady.review.web.Protocols.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What the fields of an assignment cannot say one by one. All that is missing is said together. */
final class AssignCheck {

    private final AssignForm form;
    private final BindingResult result;

    AssignCheck(AssignForm form, BindingResult result) {
        this.form = form;
        this.result = result;
    }

    /** What a day to look at needs. */
    void operation(@Nullable Known chosen) {
        if (!rulebook(chosen) || chosen == null) {
            return;
        }
        Rulebook rulebook = chosen.rulebook();
        for (Choice choice : rulebook.protocol().choices()) {
            if (choice.option(form.choices().getOrDefault(choice.id(), "")).isEmpty()) {
                result.rejectValue(
                        "choices[" + choice.id() + "]",
                        "review.assign.choice.missing",
                        new Object[] {choice.ask().in(Words.LANGUAGE)},
                        null);
            }
        }
        if (!form.isDeliberate()) {
            result.rejectValue("contraindications", "review.assign.contraindications.missing");
        }
    }

    /** @return whether one is chosen */
    boolean rulebook(@Nullable Known chosen) {
        if (chosen == null) {
            result.rejectValue("rulebook", "review.assign.rulebook.missing");
        } else if (!chosen.approval().mayBeAssigned()) {
            result.rejectValue("rulebook", "plan.refused.rulebook-not-approved");
        }
        return chosen != null;
    }

    /** What a delegate fills in at least; the rest may be left to the surgeon. */
    void preparation() {
        if (!Ids.isId(form.patient())) {
            result.rejectValue("patient", "review.assign.patient.unknown");
        }
        if (!Ids.isId(form.surgeon())) {
            result.rejectValue("surgeon", "review.prepare.surgeon.missing");
        }
        if (form.isContradictory()) {
            result.rejectValue("contraindications", "review.assign.contraindications.missing");
        }
    }

    /** What a signature needs besides. */
    void patient() {
        if (form.isBothPatients()) {
            result.rejectValue("patient", "review.assign.patient.both");
        } else if (form.isNewPatient()) {
            newPatient();
        } else if (!Ids.isId(form.patient())) {
            result.rejectValue("patient", "review.assign.patient.unknown");
        }
    }

    void preview() {
        if (form.previewDay() == null) {
            result.rejectValue("anyDay", "review.assign.day.unreal");
        }
    }

    private void newPatient() {
        if (form.name().isEmpty()) {
            result.rejectValue("name", "review.assign.name.missing");
        }
        if (form.born().isEmpty()) {
            result.rejectValue("born", "review.assign.born.missing");
        } else if (form.born().orNull() == null) {
            result.rejectValue("born", "review.assign.born.unreal");
        }
    }
}
