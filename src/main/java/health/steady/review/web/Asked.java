package health.steady.review.web;

import health.steady.plan.Request;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import java.util.List;
import java.util.Optional;

/** What the surgeon was asked about a plan, oldest first. */
record Asked(List<Request> all) {

    static Asked in(PlanReading reading) {
        return new Asked(Request.in(reading.view().course().history()));
    }

    Optional<Request> at(int seq) {
        return all.stream().filter(request -> request.seq() == seq).findFirst();
    }

    /** The last about this restriction or exercise, answered or not. */
    Optional<Request> last(Subject subject, String id) {
        return all.stream()
                .filter(request -> request.asked().subject() == subject
                        && request.asked().id().equals(id))
                .reduce((earlier, later) -> later);
    }

    Optional<Request> open(Subject subject, String id) {
        return last(subject, id).filter(Request::isOpen);
    }
}
