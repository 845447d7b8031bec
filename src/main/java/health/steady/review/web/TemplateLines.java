package health.steady.review.web;

import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.plan.Decision;
import health.steady.plan.ProgrammeTemplate;
import health.steady.plan.Templates;
import health.steady.protocol.Catalogue;
import health.steady.protocol.Exercise;
import health.steady.protocol.Rulebook;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Templates as their owner reads them. */
@Component
class TemplateLines {

    private final Templates templates;
    private final LibraryService library;
    private final Words words;

    TemplateLines(Templates templates, LibraryService library, Words words) {
        this.templates = templates;
        this.library = library;
        this.words = words;
    }

    /**
     * @param procedure what it is meant for, in words
     * @param slug of the protocol it is meant for; null for any
     * @param exercises their names, in their order
     * @param readable whether its exercises can be read
     */
    record Line(
            String id,
            String name,
            String procedure,
            @Nullable String slug,
            String exercises,
            boolean readable) {

        public boolean isFor(String protocol) {
            return slug == null || slug.equals(protocol);
        }
    }

    List<Line> of(CurrentUser owner) {
        Map<String, Rulebook> known = library.assignable().stream()
                .collect(Collectors.toMap(
                        rulebook -> rulebook.protocol().slug(), rulebook -> rulebook, (one, other) -> other));
        Catalogue catalogue =
                known.values().stream().findFirst().map(Rulebook::catalogue).orElse(null);
        return templates.of(owner).stream()
                .map(template -> line(template, known, catalogue))
                .toList();
    }

    private Line line(ProgrammeTemplate template, Map<String, Rulebook> known, @Nullable Catalogue catalogue) {
        String slug = template.procedure();
        Rulebook meant = slug == null ? null : known.get(slug);
        String procedure = slug == null
                ? words.say("review.templates.any")
                : meant == null ? slug : words.text(meant.protocol().procedure().name());
        String exercises = template.lines().stream()
                .map(line -> name(meant == null ? catalogue : meant.catalogue(), line))
                .collect(Collectors.joining(", "));
        return new Line(
                template.id().toString(),
                template.name(),
                procedure,
                slug,
                exercises,
                !template.lines().isEmpty());
    }

    private String name(@Nullable Catalogue catalogue, Decision.Add line) {
        String id = line.use().exercise();
        return catalogue == null
                ? id
                : catalogue.exercise(id).map(Exercise::name).map(words::text).orElse(id);
    }
}
