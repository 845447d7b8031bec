package health.steady.protocol.content;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A protocol file that may take over sections from another, which is named after its slug and takes over none itself. */
final class Heir {

    static final Set<String> KEYS = Set.of("from", "because", "sources");

    /** What may be taken over; the rest every protocol says itself. */
    static final Set<String> INHERITABLE =
            Set.of("findings", "timings", "reserved", "walking", "essential", "instructions");

    private final @Nullable Value from;

    private Heir(@Nullable Value from) {
        this.from = from;
    }

    static Heir of(ContentFile protocol, Problems problems) {
        Value file = YamlFile.parse(protocol, new Problems());
        boolean inherits = file.isMapping() && file.entries().containsKey("inherits");
        if (!inherits) {
            return new Heir(null);
        }
        Value named = YamlFile.parse(protocol, problems).entries().getOrDefault("inherits", file);
        return new Heir(named.isMapping() ? named.fields(KEYS).optional("from").orElse(null) : null);
    }

    /** The other file, if it is there; noted where it is named when it is not. */
    Optional<ContentFile> parent(Function<String, Optional<ContentFile>> files) {
        Value name = from;
        if (name == null) {
            return Optional.empty();
        }
        String slug = name.quietly().text();
        Optional<ContentFile> parent = files.apply(slug + ".yaml");
        if (parent.isEmpty()) {
            name.report("there is no protocol \"" + slug + "\", in a file " + slug + ".yaml");
        } else if (of(parent.get(), new Problems()).from != null) {
            name.report(slug + " inherits itself; name the protocol that it inherits from");
            return Optional.empty();
        }
        return parent;
    }
}
