package health.steady.protocol.content;

import health.steady.protocol.content.AlertTiers.Quiet;
import health.steady.protocol.content.AlertTiers.Rung;
import health.steady.protocol.content.AlertTiers.Sought;
import health.steady.protocol.content.AlertTiers.Tier;
import health.steady.protocol.content.AlertTiers.To;
import health.steady.protocol.content.AlertTiers.Urgency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Reads {@code alerts/tiers.yaml}. */
public final class AlertTiersReader {

    private static final String FILE = "tiers.yaml";
    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,2}) (min|h|d)");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("min", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS, "d", ChronoUnit.DAYS);

    /** What each quiet alert says besides whom it is for. */
    private static final Map<Sought, Set<String>> MUCH = Map.of(
            Sought.SILENCE, Set.of("missed"),
            Sought.PAIN_RISING, Set.of("by", "reports"),
            Sought.ADHERENCE_FALLING, Set.of("below", "by"),
            Sought.SURGERY_UNCONFIRMED, Set.of("days"));

    private final Known known;

    private AlertTiersReader(Known known) {
        this.known = known;
    }

    /** @throws InvalidContent with all that is wrong */
    public static AlertTiers shipped() {
        Problems problems = new Problems();
        return read(file("alerts/", FILE, problems), file("protocols/", ContentFile.SOURCES, problems), problems);
    }

    static AlertTiers read(ContentFile tiers, ContentFile sources, Problems problems) {
        Value sourcesFile = YamlFile.parse(sources, problems);
        Known known = new Known(Ids.keys(sourcesFile, "sources"), Map.of(), Map.of());
        Optional<AlertTiers> read = new AlertTiersReader(known).file(YamlFile.parse(tiers, problems));
        problems.refuse();
        return read.orElseThrow();
    }

    private static ContentFile file(String folder, String name, Problems problems) {
        try {
            byte[] bytes = new ClassPathResource(folder + name).getContentAsByteArray();
            return new ContentFile(name, Utf8.decode(name, bytes, problems));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + folder + name + " cannot be read", unreadable);
        }
    }

    private Optional<AlertTiers> file(Value file) {
        return file.make(
                Set.of("tiers", "quiet"),
                fields -> new AlertTiers(
                        all(fields.required("tiers"), Urgency.class, (urgency, value) -> tier(urgency, value)),
                        all(fields.required("quiet"), Sought.class, this::quiet)));
    }

    private interface Maker<E, T> {
        Optional<T> of(E key, Value value);
    }

    /** Each of the enumeration once; one that is missing, or that nobody knows, is noted. */
    private static <E extends Enum<E>, T> Map<E, T> all(Value value, Class<E> type, Maker<E, T> maker) {
        Map<E, T> made = new EnumMap<>(type);
        Map<String, E> names = new LinkedHashMap<>();
        for (E each : Objects.requireNonNull(type.getEnumConstants())) {
            names.put(each.name(), each);
        }
        Fields fields = value.fields(new TreeSet<>(names.keySet()));
        names.forEach((name, key) -> maker.of(key, fields.required(name)).ifPresent(each -> made.put(key, each)));
        return made;
    }

    private Optional<Tier> tier(Urgency urgency, Value value) {
        return value.make(Set.of("rungs", "contactWithin", "again", "sources"), fields -> {
            Value rungs = fields.required("rungs");
            rungs.refuseEmpty();
            Optional<Value> contact = fields.optional("contactWithin");
            if (contact.isEmpty() && urgency != Urgency.QUIET) {
                value.report("contactWithin is missing: a patient with a danger sign is reached within a time");
            }
            return new Tier(
                    rungs.each(this::rung),
                    contact.map(AlertTiersReader::time).orElse(null),
                    time(fields.required("again")),
                    known.citations(fields.required("sources")));
        });
    }

    private Optional<Rung> rung(Value value) {
        return value.make(
                Set.of("to", "acknowledgeWithin"),
                fields -> new Rung(to(fields.required("to")), time(fields.required("acknowledgeWithin"))));
    }

    private Optional<Quiet> quiet(Sought kind, Value value) {
        Set<String> numbers = MUCH.getOrDefault(kind, Set.of());
        Set<String> keys = new TreeSet<>(numbers);
        keys.addAll(Set.of("first", "sources"));
        return value.make(keys, fields -> {
            Map<String, Integer> much = new LinkedHashMap<>();
            numbers.forEach(name -> much.put(name, fields.required(name).whole(1, 100)));
            return new Quiet(to(fields.required("first")), much, known.citations(fields.required("sources")));
        });
    }

    private static Set<To> to(Value value) {
        value.refuseEmpty();
        Set<To> to = EnumSet.noneOf(To.class);
        value.items().forEach(item -> to.add(item.one(To.class)));
        return to;
    }

    private static Duration time(Value value) {
        Matcher written = TIME.matcher(value.isText() ? value.text() : "");
        if (!written.matches()) {
            value.report("a time such as 5 min, 2 h or 7 d expected, not " + value.described());
            return Duration.ofMinutes(1);
        }
        ChronoUnit unit = Objects.requireNonNull(UNITS.get(written.group(2)));
        return Duration.of(Long.parseLong(written.group(1)), unit);
    }
}
