package health.steady.plan.domain;

import health.steady.plan.DaySheet.Coming;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.DayPlan.Upcoming.Kind;
import health.steady.protocol.Exercise;
import health.steady.protocol.Finding;
import health.steady.protocol.NextStage;
import health.steady.protocol.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What may change next, by date, without a dose: what lies ahead is not to be acted on. */
final class OutlookWords {

    private final Rulebook rulebook;
    private final DayPlan day;
    private final Words words;
    private final PeopleWords people;
    private final LimitWords limits;

    OutlookWords(Rulebook rulebook, DayPlan day, Words words, PeopleWords people, LimitWords limits) {
        this.rulebook = rulebook;
        this.day = day;
        this.words = words;
        this.people = people;
        this.limits = limits;
    }

    List<Coming> next() {
        Map<LocalDate, Map<Kind, Set<String>>> byDate = new TreeMap<>();
        for (Upcoming upcoming : day.next()) {
            byDate.computeIfAbsent(upcoming.on(), on -> new EnumMap<>(Kind.class))
                    .computeIfAbsent(upcoming.kind(), kind -> new LinkedHashSet<>())
                    .add(upcoming.id());
        }
        List<Coming> next = new ArrayList<>();
        byDate.forEach((on, changes) -> add(on, changes, next));
        return next;
    }

    private void add(LocalDate on, Map<Kind, Set<String>> changes, List<Coming> next) {
        Set<String> asked = changes.getOrDefault(Kind.SURGEON_ASKED, Set.of());
        changes.forEach((kind, ids) -> {
            if (kind == Kind.RELEASE_POSSIBLE) {
                List<String> unasked =
                        ids.stream().filter(id -> !asked.contains(id)).toList();
                add(on, kind, unasked.stream().filter(id -> needs(id).isEmpty()).toList(), next);
                unasked.stream()
                        .filter(id -> !needs(id).isEmpty())
                        .forEach(id -> next.add(new Coming(on, when(on, kind), needing(id))));
            } else {
                add(on, kind, List.copyOf(ids), next);
            }
        });
    }

    private void add(LocalDate on, Kind kind, List<String> ids, List<Coming> next) {
        if (!ids.isEmpty()) {
            next.add(new Coming(on, when(on, kind), words.sentence(text(kind, ids))));
        }
    }

    private String when(LocalDate on, Kind kind) {
        String date = words.longDay(on);
        return switch (kind) {
            case RELEASE_POSSIBLE, STAGE_POSSIBLE, EXERCISE_STARTS -> words.say("day.next.earliest", date);
            case RELEASE_SIGNED, SURGEON_ASKED, WALK_LONGER, STAGE_SIGNED_UNTIL -> date;
        };
    }

    private String text(Kind kind, List<String> ids) {
        String key = "day.next." + kind;
        return switch (kind) {
            case WALK_LONGER -> words.say(key);
            case EXERCISE_STARTS -> words.say(key, words.list(each(ids, this::exercise)));
            case STAGE_SIGNED_UNTIL -> words.say(key, words.list(each(ids, this::stage)));
            case STAGE_POSSIBLE -> possible(words.say(key, words.list(each(ids, this::stage))), ids);
            case RELEASE_POSSIBLE, RELEASE_SIGNED, SURGEON_ASKED -> {
                List<String> about = each(inOrder(ids), this::about);
                yield words.say(key, people.surgeon(), words.list(about), about.size());
            }
        };
    }

    private String stage(String id) {
        return words.say("day.stage." + id);
    }

    /** With what is missing before it, and who sees to it. */
    private String possible(String text, List<String> stages) {
        NextStage next = day.nextStage();
        boolean about = next != null && stages.contains(next.stage().name());
        List<String> missing = about ? new MissingWords(rulebook.protocol(), words).lines(next) : List.of();
        return missing.isEmpty() ? text : words.say("day.next.missing", text, String.join(" ", missing));
    }

    private String needing(String restriction) {
        String key = "day.next." + Kind.RELEASE_POSSIBLE + ".need";
        String needs = words.list(needs(restriction));
        return words.sentence(words.say(key, people.surgeon(), about(restriction), needs));
    }

    private String exercise(String id) {
        return rulebook.catalogue()
                .exercise(id)
                .map(Exercise::name)
                .map(words::in)
                .orElse(id);
    }

    private String about(String restriction) {
        return inForce(restriction)
                .map(found -> limits.about(found.limit().demand()))
                .orElse(restriction);
    }

    private List<String> needs(String restriction) {
        return inForce(restriction).stream()
                .flatMap(found -> found.end().needs().stream())
                .map(NeedStatus::finding)
                .map(this::ask)
                .toList();
    }

    private String ask(String finding) {
        return rulebook.protocol()
                .finding(finding)
                .map(Finding::ask)
                .map(words::in)
                .map(words::inside)
                .orElse(finding);
    }

    /** As the restrictions are shown. */
    private List<String> inOrder(List<String> restrictions) {
        return day.restrictions().stream()
                .map(InForce::id)
                .filter(restrictions::contains)
                .toList();
    }

    private Optional<InForce> inForce(String restriction) {
        return day.restrictions().stream()
                .filter(found -> found.id().equals(restriction))
                .findFirst();
    }

    private static List<String> each(List<String> ids, UnaryOperator<String> word) {
        return ids.stream().map(word).distinct().toList();
    }
}
