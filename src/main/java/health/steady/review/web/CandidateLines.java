package health.steady.review.web;

import health.steady.plan.Equipment;
import health.steady.plan.Equipment.AtHome;
import health.steady.review.web.Available.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be added, as lists under what it is for. */
@Component
class CandidateLines {

    private final Available available;
    private final Equipment equipment;
    private final Words words;

    CandidateLines(Available available, Equipment equipment, Words words) {
        this.available = available;
        this.equipment = equipment;
        this.words = words;
    }

    /** @param lines in the order of the catalogue */
    record Group(String aim, List<Line> lines) {}

    /**
     * @param why the first reason against it; null when it is allowed
     * @param more how many reasons there are besides
     * @param way what this reader may do about the first reason; null when nothing
     * @param needs what it needs that the patient lacks or was not asked about; null when nothing
     */
    record Line(
            String id,
            String name,
            String dose,
            String href,
            String icon,
            @Nullable String why,
            int more,
            @Nullable Link way,
            @Nullable String needs) {}

    /** Those that are looked for: what is allowed today first, and in the order of the catalogue. */
    List<Candidate> found(PlanReading reading, CatalogueSearch sought, AtHome atHome) {
        return available.candidates(reading).stream()
                .filter(candidate -> sought.finds(candidate, words))
                .filter(candidate -> !sought.isAtHome() || atHome.suffices(candidate.exercise()))
                .sorted(Comparator.comparing(candidate -> !candidate.reasons().isEmpty()))
                .toList();
    }

    List<Group> allowed(PlanReading reading, List<Candidate> found, AtHome atHome) {
        return groups(
                reading,
                found.stream()
                        .filter(candidate -> candidate.reasons().isEmpty())
                        .toList(),
                atHome);
    }

    List<Group> forbidden(PlanReading reading, List<Candidate> found, AtHome atHome) {
        return groups(
                reading,
                found.stream()
                        .filter(candidate -> !candidate.reasons().isEmpty())
                        .toList(),
                atHome);
    }

    private List<Group> groups(PlanReading reading, List<Candidate> candidates, AtHome atHome) {
        List<Group> groups = new ArrayList<>();
        available
                .byAim(reading, candidates)
                .forEach((aim, group) -> groups.add(new Group(
                        aim,
                        group.stream()
                                .map(candidate -> line(reading, candidate, atHome))
                                .toList())));
        return groups;
    }

    /** What a search may be narrowed by, under the names of its fields. */
    Map<String, List<Choice>> filters(PlanReading reading) {
        List<Choice> needed = new ArrayList<>();
        needed.add(new Choice(CatalogueSearch.NO_EQUIPMENT, words.say("review.search.equipment.none")));
        needed.add(new Choice(CatalogueSearch.AT_HOME, words.say("review.search.equipment.at-home")));
        reading.catalogue().equipment().forEach((id, name) -> needed.add(new Choice(id, words.text(name))));
        List<Choice> intents = new ArrayList<>();
        reading.catalogue().intents().forEach((id, name) -> intents.add(new Choice(id, words.text(name))));
        return Map.of(
                "region",
                CatalogueSearch.regions(words),
                "position",
                CatalogueSearch.positions(words),
                "equipment",
                needed,
                "intent",
                intents);
    }

    AtHome atHome(PlanReading reading) {
        return equipment.of(reading.user(), reading.view());
    }

    Line line(PlanReading reading, Candidate candidate, AtHome atHome) {
        Telling telling = Telling.of(words, reading, reading.day());
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
                Math.max(0, candidate.reasons().size() - 1),
                allowed
                        ? null
                        : new Ways(words, reading).about(candidate.reasons().get(0), candidate.use()),
                Needs.of(words, reading, atHome, candidate.exercise()));
    }
}
