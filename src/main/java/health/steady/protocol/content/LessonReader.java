package health.steady.protocol.content;

import health.steady.protocol.Lesson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code education.yaml}. */
final class LessonReader {

    static final Set<String> FILE_KEYS = Set.of("lessons");
    static final Set<String> KEYS =
            Set.of("id", "topic", "title", "says", "from", "before", "kinds", "regions", "sources");

    private final Known known;

    LessonReader(Known known) {
        this.known = known;
    }

    List<Lesson> read(Value file) {
        Value list = file.fields(FILE_KEYS).required("lessons");
        list.refuseTwice(Ids.all(list));
        return list.each(this::lesson);
    }

    private Optional<Lesson> lesson(Value value) {
        return value.make(KEYS, fields -> {
            int from = fields.optional("from").map(Quantities::day).orElse(0);
            @Nullable
            Integer before = fields.optional("before").map(Quantities::day).orElse(null);
            if (before != null && before <= from) {
                value.report("is shown from day " + from + " and no longer on day " + before + ": never");
            }
            return new Lesson(
                    fields.required("id").id(),
                    fields.required("topic").id(),
                    Words.of(fields.required("title")),
                    Words.list(fields.required("says")),
                    from,
                    before,
                    ProtocolReader.kinds(fields),
                    ProtocolReader.regions(fields),
                    known.citations(fields.required("sources")));
        });
    }
}
