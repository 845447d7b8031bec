package health.steady.plan.domain;

import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Coming;
import health.steady.plan.DaySheet.Held;
import health.steady.plan.DaySheet.Line;
import health.steady.plan.DaySheet.Note;
import health.steady.plan.PartOfDay;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The day of a patient in words. Each plan says its own part, by its own rulebook and facts; together they are one sheet. */
final class PatientSheets {

    private final List<PartOfDay> parts;
    private final Words words;

    private PatientSheets(List<PartOfDay> parts, String language) {
        this.parts = parts;
        words = new Words(language);
    }

    static DaySheet of(List<PartOfDay> parts, String language) {
        List<DaySheet> sheets = parts.stream()
                .map(part -> DaySheets.of(part.plan(), part.day(), language))
                .toList();
        return sheets.size() == 1 ? sheets.get(0) : new PatientSheets(parts, language).together(sheets);
    }

    private DaySheet together(List<DaySheet> sheets) {
        DaySheet first = sheets.get(0);
        return new DaySheet(
                first.format(),
                first.language(),
                first.standing(),
                first.phase(),
                first.stage(),
                first.phaseText(),
                restrictions(sheets),
                first.walking(),
                all(sheets, DaySheet::exercises),
                withheld(sheets),
                all(sheets, DaySheet::instructions).stream().distinct().toList(),
                notes(sheets),
                all(sheets, DaySheet::next).stream()
                        .distinct()
                        .sorted(Comparator.comparing(Coming::date))
                        .toList(),
                byId(all(sheets, DaySheet::lessons), DaySheet.Lesson::id));
    }

    private record Limited(Line line, int most) {}

    /** Those on one demand together, the strictest first, and each under an id of its own. */
    private List<Line> restrictions(List<DaySheet> sheets) {
        Map<String, List<Limited>> byDemand = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (Line line : sheets.get(i).restrictions()) {
                String id = line.id();
                for (int nth = 2; !ids.add(id); nth++) {
                    id = line.id() + "-" + nth;
                }
                byDemand.computeIfAbsent(line.demand(), demand -> new ArrayList<>())
                        .add(new Limited(under(id, line), most(parts.get(i).day(), line.id())));
            }
        }
        return byDemand.values().stream()
                .flatMap(lines -> lines.stream().sorted(Comparator.comparingInt(Limited::most)))
                .map(Limited::line)
                .toList();
    }

    private static int most(DayPlan day, String restriction) {
        return day.restrictions().stream()
                .filter(inForce -> inForce.id().equals(restriction))
                .mapToInt(inForce -> inForce.limit().atMost().inBase())
                .min()
                .orElse(0);
    }

    private static Line under(String id, Line line) {
        return new Line(
                id,
                line.demand(),
                line.limit(),
                line.precise(),
                line.sign(),
                line.amount(),
                line.unit(),
                line.until(),
                line.cause());
    }

    private static List<Held> withheld(List<DaySheet> sheets) {
        Set<String> offered =
                all(sheets, DaySheet::exercises).stream().map(DaySheet.Task::id).collect(Collectors.toSet());
        Map<String, Held> held = new LinkedHashMap<>();
        for (Held each : all(sheets, DaySheet::withheld)) {
            if (!offered.contains(each.id())) {
                held.merge(each.id(), each, PatientSheets::both);
            }
        }
        return List.copyOf(held.values());
    }

    private static Held both(Held one, Held other) {
        return new Held(
                one.id(),
                one.name(),
                one.icon(),
                Stream.concat(one.reasons().stream(), other.reasons().stream())
                        .distinct()
                        .toList());
    }

    private List<Note> notes(List<DaySheet> sheets) {
        List<String> operations = parts.stream()
                .map(part -> words.inside(words.in(
                        part.plan().course().rulebook().protocol().procedure().name())))
                .toList();
        List<Note> notes = new ArrayList<>();
        notes.add(new Note("note", words.say("day.together.title"), words.say("day.together", words.list(operations))));
        boolean enough = PartOfDay.together(parts).messages().stream()
                .noneMatch(message -> message.kind() == Message.Kind.FEW_EXERCISES);
        String few = words.sentence(words.say("day.message.FEW_EXERCISES.title", ""));
        all(sheets, DaySheet::messages).stream()
                .distinct()
                .filter(note -> !enough || !note.title().equals(few))
                .forEach(notes::add);
        return notes;
    }

    private static <T> List<T> all(List<DaySheet> sheets, Function<DaySheet, List<T>> lines) {
        return sheets.stream().flatMap(sheet -> lines.apply(sheet).stream()).toList();
    }

    private static <T> List<T> byId(List<T> lines, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        lines.forEach(line -> byId.putIfAbsent(id.apply(line), line));
        return List.copyOf(byId.values());
    }
}
