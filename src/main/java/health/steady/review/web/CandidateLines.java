package health.steady.review.web;

import health.steady.review.web.Available.Candidate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be added, as lists under what it is for. */
@Component
class CandidateLines {

    private final Available available;
    private final Words words;

    CandidateLines(Available available, Words words) {
        this.available = available;
        this.words = words;
    }

    /** @param lines in the order of the catalogue */
    record Group(String aim, List<Line> lines) {}

    /**
     * @param why the first reason against it; null when it is allowed
     * @param more how many reasons there are besides
     */
    record Line(
            String id,
            String name,
            String dose,
            String href,
            String icon,
            @Nullable String why,
            int more) {}

    List<Group> allowed(PlanReading reading) {
        return groups(
                reading,
                available.candidates(reading).stream()
                        .filter(candidate -> candidate.reasons().isEmpty())
                        .toList());
    }

    List<Group> forbidden(PlanReading reading) {
        return groups(
                reading,
                available.candidates(reading).stream()
                        .filter(candidate -> !candidate.reasons().isEmpty())
                        .toList());
    }

    private List<Group> groups(PlanReading reading, List<Candidate> candidates) {
        Telling telling = Telling.of(words, reading, reading.day());
        List<Group> groups = new ArrayList<>();
        available
                .byAim(reading, candidates)
                .forEach((aim, group) -> groups.add(new Group(
                        aim,
                        group.stream()
                                .map(candidate -> line(reading, telling, candidate))
                                .toList())));
        return groups;
    }

    private static Line line(PlanReading reading, Telling telling, Candidate candidate) {
        boolean allowed = candidate.reasons().isEmpty();
        return new Line(
                candidate.exercise().id(),
                new Facts(telling).name(candidate.use()),
                telling.amounts().dose(candidate.rung().dose()),
                reading.path() + "/exercises/new?exercise="
                        + candidate.exercise().id() + "&rung="
                        + candidate.rung().id(),
                allowed ? "check" : ReasonLine.icon(candidate.reasons().get(0).kind()),
                allowed
                        ? null
                        : new Reasons(telling, candidate.use())
                                .what(candidate.reasons().get(0)),
                Math.max(0, candidate.reasons().size() - 1));
    }
}
