package health.steady.plan.domain;

import health.steady.plan.AssignPlan;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Catalogue;
import health.steady.protocol.Choice;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signature;
import java.time.LocalDate;

/** A protocol as a surgeon signs it: everything that is asked is answered, and nothing else is. */
final class Assignment {

    static final int DAYS_BACK = 400;
    static final int DAYS_AHEAD = 365;

    private final AssignPlan command;
    private final Rulebook rulebook;

    Assignment(AssignPlan command, Rulebook rulebook) {
        this.command = command;
        this.rulebook = rulebook;
    }

    void requireDate(LocalDate today) {
        LocalDate first = today.minusDays(DAYS_BACK);
        LocalDate last = today.plusDays(DAYS_AHEAD);
        if (command.surgeryOn().isBefore(first) || command.surgeryOn().isAfter(last)) {
            throw PlanRefused.at("surgeryOn", "surgery-out-of-range", first, last);
        }
    }

    /** @throws PlanRefused when something is not answered, or an answer is unknown */
    PlanAssigned sign(Signature signature) {
        requireChoices(rulebook.protocol());
        requireOptional(rulebook.protocol());
        requireContraindications(rulebook.catalogue());
        return new PlanAssigned(
                signature, command.surgeryOn(), command.choices(), command.imposed(), command.contraindications());
    }

    /** For what a surgeon has yet to complete: what is answered is asked, and the day can be. */
    void requireKnown(LocalDate today) {
        requireDate(today);
        command.choices()
                .forEach((id, option) -> require(
                        rulebook.protocol()
                                .choice(id)
                                .flatMap(choice -> choice.option(option))
                                .isPresent(),
                        "choices[" + id + "]",
                        "unknown-option"));
        requireOptional(rulebook.protocol());
        for (String id : command.contraindications().keySet()) {
            require(
                    rulebook.catalogue().contraindications().containsKey(id),
                    "contraindications",
                    "unknown-contraindication");
        }
    }

    private void requireChoices(Protocol protocol) {
        for (Choice choice : protocol.choices()) {
            String field = "choices[" + choice.id() + "]";
            String option = command.choices().get(choice.id());
            require(option != null, field, "choice-not-made");
            require(option != null && choice.option(option).isPresent(), field, "unknown-option");
        }
        for (String id : command.choices().keySet()) {
            require(protocol.choice(id).isPresent(), "choices", "unknown-choice");
        }
    }

    private void requireOptional(Protocol protocol) {
        for (String id : command.imposed()) {
            boolean optional =
                    protocol.restriction(id).filter(Restriction::optional).isPresent();
            require(optional, "imposed", "unknown-restriction");
        }
    }

    private void requireContraindications(Catalogue catalogue) {
        for (String id : catalogue.contraindications().keySet()) {
            require(command.contraindications().get(id) != null, "contraindications", "contraindications-not-answered");
        }
        for (String id : command.contraindications().keySet()) {
            require(catalogue.contraindications().containsKey(id), "contraindications", "unknown-contraindication");
        }
    }

    private static void require(boolean kept, String field, String code) {
        if (!kept) {
            throw PlanRefused.at(field, code);
        }
    }
}
