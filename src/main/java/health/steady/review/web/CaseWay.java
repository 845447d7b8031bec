package health.steady.review.web;

import health.steady.people.Role;
import health.steady.plan.PlanId;
import health.steady.review.domain.CaseReason;
import health.steady.review.domain.CaseView;
import health.steady.review.domain.Need;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a reason is dealt with by this role: the decision itself when the role takes it, else the plan. */
final class CaseWay {

    private final Words words;
    private final Role role;

    CaseWay(Words words, Role role) {
        this.words = words;
        this.role = role;
    }

    @Nullable
    Link to(CaseView patient, CaseReason reason) {
        PlanId plan = patient.plan();
        if (reason.need() == Need.ASSIGN) {
            return role == Role.SURGEON ? link("ASSIGN", "/plans/new?patient=" + patient.patient()) : null;
        }
        String about = reason.plan() == null ? Objects.toString(plan, "") : reason.plan();
        return about.isEmpty() ? null : to("/plans/" + about, reason);
    }

    private Link to(String path, CaseReason reason) {
        String name = reason.need().name();
        return switch (reason.need()) {
            case DANGER, OVERLOAD, PAIN_RISING, ADHERENCE_FALLING -> link(name, "/alerts/" + reason.item());
            case ANSWERED -> link(name, path + "/requests/" + reason.item());
            case REQUEST ->
                role == Role.SURGEON
                        ? link("REQUEST.decides", path + "/requests/" + reason.item())
                        : link(name, path + "/requests/" + reason.item());
            case GATE, STAGE, STEPS -> link(name, path + "/proposal");
            case MESSAGE -> link(name, path + "/messages");
            case OVERDUE, RELEASE, FINDING -> release(path, reason);
            case SILENCE -> link(name, path + "/check-ins/new");
            case VISIT -> role == Role.THERAPIST ? link(name, path + "/visits/new") : link("NOTHING", path);
            case CONFIRM ->
                role == Role.THERAPIST ? link(name, path) : link("CONFIRM.confirms", path + "/confirmation");
            case SUSPENDED, BROKEN, HELD, FEW, PAUSED, PLANNED, ASSIGN, CLOSED, NOTHING -> link(name, path);
        };
    }

    private Link release(String path, CaseReason reason) {
        String restriction = "?restriction=" + reason.item();
        return switch (role) {
            case SURGEON -> link("RELEASE.decides", path + "/releases/new" + restriction);
            case THERAPIST -> link(reason.need().name(), path + "/requests/new" + restriction);
            default -> link("NOTHING", path);
        };
    }

    private Link link(String key, String href) {
        return new Link(words.say("review.patients.go." + key), href);
    }
}
