package health.steady.review.web;

import health.steady.protocol.Exercise;
import health.steady.protocol.Position;
import health.steady.review.web.Available.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which exercises of the catalogue are looked for: by name, and by what they are for, how the body is and what they need. An
 * empty field leaves all; a page is counted from 1.
 *
 * @param equipment an id of the catalogue, {@code none} for what needs nothing, or {@code at-home} for what the patient has
 */
record CatalogueSearch(String search, String region, String position, String equipment, String intent, String page) {

    static final String NO_EQUIPMENT = "none";
    static final String AT_HOME = "at-home";
    private static final int SIZE = 25;
    private static final int LONGEST = 100;

    CatalogueSearch {
        search = Typed.line(search);
        search = search.substring(0, Math.min(search.length(), LONGEST));
        region = Typed.line(region);
        position = Typed.line(position);
        equipment = Typed.line(equipment);
        intent = Typed.line(intent);
        page = Typed.line(page);
    }

    public boolean isAnything() {
        return Stream.of(search, region, position, equipment, intent).anyMatch(field -> !field.isEmpty());
    }

    boolean finds(Candidate candidate, Words words) {
        Exercise exercise = candidate.exercise();
        return (region.isEmpty()
                        || region.equals(BodyRegion.of(exercise.intent()).name()))
                && (position.isEmpty() || position.equals(exercise.position().name()))
                && (intent.isEmpty() || intent.equals(exercise.intent()))
                && (equipment.isEmpty() || needs(exercise))
                && isNamed(exercise, words);
    }

    boolean isAtHome() {
        return equipment.equals(AT_HOME);
    }

    private boolean needs(Exercise exercise) {
        return isAtHome()
                || equipment.equals(NO_EQUIPMENT) && exercise.equipment().isEmpty()
                || exercise.equipment().contains(equipment);
    }

    /** Every word that was typed stands in its name or in that of one of its rungs. */
    private boolean isNamed(Exercise exercise, Words words) {
        StringBuilder names = new StringBuilder(words.text(exercise.name()));
        exercise.ladder().forEach(rung -> names.append(' ').append(words.text(rung.name())));
        String all = names.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    <T> Page<T> pageOf(List<T> all) {
        int asked = Typed.isWhole(page) ? Math.max(1, Integer.parseInt(page)) : 1;
        int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = Math.min(asked, last) - 1;
        List<T> part = all.subList(number * SIZE, Math.min(all.size(), (number + 1) * SIZE));
        return new PageImpl<>(part, PageRequest.of(number, SIZE), all.size());
    }

    /** @return null when there is no such page */
    @Nullable
    String linkTo(String path, Page<?> shown, int number) {
        if (number < 1 || number > shown.getTotalPages()) {
            return null;
        }
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("search", given(search))
                .queryParamIfPresent("region", given(region))
                .queryParamIfPresent("position", given(position))
                .queryParamIfPresent("equipment", given(equipment))
                .queryParamIfPresent("intent", given(intent))
                .queryParam("page", number)
                .encode()
                .build()
                .toUriString();
    }

    private static Optional<String> given(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    static List<Choice> regions(Words words) {
        return Arrays.stream(BodyRegion.values())
                .map(region -> new Choice(region.name(), words.say("review.region." + region.name())))
                .toList();
    }

    static List<Choice> positions(Words words) {
        return Arrays.stream(Position.values())
                .map(position -> new Choice(position.name(), words.say("review.position." + position.name())))
                .toList();
    }
}
