package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.PlanView;
import health.steady.protocol.Author;
import health.steady.protocol.Catalogue;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Protocol;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Signer;
import java.time.LocalDate;

/** A plan as one clinician reads it today. */
record PlanReading(CurrentUser user, PlanView view, LocalDate today, DayPlan day) {

    Rulebook rulebook() {
        return view.course().rulebook();
    }

    Protocol protocol() {
        return rulebook().protocol();
    }

    Catalogue catalogue() {
        return rulebook().catalogue();
    }

    boolean isSurgeon() {
        return user.role() == Role.SURGEON;
    }

    /** Surgeons and therapists change the programme; a delegate does not. */
    boolean adjusts() {
        return isSurgeon() || user.role() == Role.THERAPIST;
    }

    boolean confirms() {
        return isSurgeon() || user.role() == Role.DELEGATE;
    }

    Author author() {
        return new Author(user.id().value(), Signer.valueOf(user.role().name()));
    }

    boolean isMine(Author author) {
        return author.id().equals(user.id().value());
    }

    String path() {
        return "/plans/" + view.id();
    }

    @Override
    public String toString() {
        return "PlanReading[" + view.id() + "]";
    }
}
