package health.steady.plan.domain;

import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Line;
import health.steady.plan.PlanView;
import health.steady.plan.Stretch;
import health.steady.plan.Stretch.Saying;
import health.steady.plan.Stretch.Task;
import health.steady.plan.Telling;
import health.steady.protocol.Demand;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the kept sheets said about one demand: the days with the same limits together, with all that was given of it then. A
 * day of rest begins nothing new.
 */
final class ToldWords {

    private final PlanView plan;
    private final Demand demand;
    private final StepWords steps;
    private final Words words;
    private final ZoneId zone;

    ToldWords(PlanView plan, Demand demand, StepWords steps, Words words, ZoneId zone) {
        this.plan = plan;
        this.demand = demand;
        this.steps = steps;
        this.words = words;
        this.zone = zone;
    }

    /** @param sheets by day and then by when they were first shown */
    List<Stretch> stretches(List<KeptSheet> sheets, LocalDate from, LocalDate to) {
        Map<LocalDate, List<Saying>> said = new LinkedHashMap<>();
        for (KeptSheet kept : sheets) {
            add(saying(kept), said.computeIfAbsent(kept.day(), day -> new ArrayList<>()));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            add(new Stretch(day, day, said.getOrDefault(day, List.of()), List.of()), stretches);
        }
        return stretches;
    }

    private void add(Stretch day, List<Stretch> stretches) {
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && saysTheSame(last.sayings(), day.sayings())) {
            stretches.set(stretches.size() - 1, together(last, day));
        } else {
            stretches.add(new Stretch(day.from(), day.to(), day.sayings(), because(lastOpened(stretches), day)));
        }
    }

    /** A day that was shown in several ways stands alone. */
    private static boolean saysTheSame(List<Saying> before, List<Saying> after) {
        return before.isEmpty() && after.isEmpty()
                || before.size() == 1 && after.size() == 1 && saysTheSame(before.get(0), after.get(0));
    }

    private static boolean saysTheSame(Saying one, Saying other) {
        return one.limits().equals(other.limits());
    }

    private static Stretch together(Stretch before, Stretch day) {
        return new Stretch(
                before.from(),
                day.to(),
                day.isOpened()
                        ? List.of(
                                together(before.sayings().get(0), day.sayings().get(0)))
                        : List.of(),
                before.because());
    }

    private static Saying together(Saying one, Saying other) {
        return new Saying(
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last(),
                one.limits(),
                Stream.concat(one.tasks().stream(), other.tasks().stream())
                        .distinct()
                        .toList());
    }

    private static void add(Saying saying, List<Saying> ofTheDay) {
        for (int i = 0; i < ofTheDay.size(); i++) {
            if (saysTheSame(ofTheDay.get(i), saying)) {
                ofTheDay.set(i, together(ofTheDay.get(i), saying));
                return;
            }
        }
        ofTheDay.add(saying);
    }

    private static @Nullable Stretch lastOpened(List<Stretch> stretches) {
        Stretch last = null;
        for (Stretch stretch : stretches) {
            last = stretch.isOpened() ? stretch : last;
        }
        return last;
    }

    private List<Telling> because(@Nullable Stretch before, Stretch day) {
        if (!day.isOpened()) {
            return List.of();
        }
        LocalDate since =
                before == null || day.sayings().size() > 1 ? day.from().minusDays(1) : before.to();
        List<Telling> changed =
                before == null && day.sayings().size() == 1 ? List.of() : steps.after(since, day.from(), demand);
        return changed.isEmpty() && before != null
                ? unexplained(
                        before.sayings().get(before.sayings().size() - 1),
                        day.sayings().get(0))
                : changed;
    }

    /** Other words about the same limit; or a change that the plan, as it stands now, shows on another day. */
    private List<Telling> unexplained(Saying before, Saying after) {
        if (saysTheSame(before, after)) {
            return List.of();
        }
        String key = limits(before).equals(limits(after)) ? "day.told.words" : "day.told.corrected";
        return List.of(new Telling("note", words.say(key), words.say(key + ".text"), List.of()));
    }

    private static List<String> limits(Saying saying) {
        return saying.limits().stream().map(Line::limit).toList();
    }

    private Saying saying(KeptSheet kept) {
        DaySheet sheet = kept.sheet();
        List<Line> limits = sheet.restrictions().stream()
                .filter(line -> line.demand().equals(demand.id()))
                .toList();
        List<Task> tasks = sheet.exercises().stream()
                .filter(this::asks)
                .map(task -> new Task(task.id(), task.name(), (task.doseBold() + " " + task.doseRest()).strip()))
                .toList();
        return new Saying(at(kept.first()), at(kept.last()), limits, tasks);
    }

    private LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private boolean asks(DaySheet.Task task) {
        return plan.course()
                .rulebook()
                .catalogue()
                .exercise(task.id())
                .flatMap(exercise -> exercise.rung(task.rung()))
                .filter(rung -> rung.demands().of(demand, rung.dose()) > 0)
                .isPresent();
    }
}
