package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.PersonName;
import health.steady.people.Role;
import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Lesson;
import health.steady.plan.DaySheet.Line;
import health.steady.plan.GivenDay;
import health.steady.plan.PlanView;
import health.steady.plan.Telling;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sheet on its day: what follows from the date alone is added here.
 *
 * @param day days after surgery; before it, days until then
 * @param heading which of the headings {@code today.day.heading.*}
 * @param part how much of the recovery phase has passed, in steps of the drawing
 * @param dangerous a danger sign is open
 * @param limits the strictest limit on each demand, with the looser ones that come after it
 * @param restDay every exercise of the plan rests today
 * @param changes what is different from yesterday
 * @param ticks what was done today, and the forms that note more
 * @param checkIn the latest check-in about today; null while there is none
 * @param toKnow lessons, with what is new in this week first
 * @param team the surgeons and therapists who signed
 */
record TodayPage(
        DaySheet sheet,
        LocalDate date,
        int day,
        String heading,
        int part,
        boolean dangerous,
        boolean restDay,
        List<LimitCard> limits,
        List<Telling> changes,
        Ticks ticks,
        @Nullable CheckedIn checkIn,
        ToKnow toKnow,
        List<String> team,
        LocalDateTime shownAt,
        ClinicNumbers numbers) {

    /** @param at when it was sent, in words */
    record CheckedIn(UUID id, String at) {}

    /** @param then what remains when the first one has ended */
    record LimitCard(Line line, List<Line> then) {}

    /** @param first at most two, new in this week */
    record ToKnow(List<Lesson> first, List<Lesson> rest) {

        private static final int AT_MOST = 2;

        static ToKnow of(List<Lesson> lessons, int day) {
            List<Lesson> first = lessons.stream()
                    .filter(lesson -> lesson.from() / 7 == day / 7)
                    .limit(AT_MOST)
                    .toList();
            return new ToKnow(
                    first,
                    lessons.stream().filter(lesson -> !first.contains(lesson)).toList());
        }

        public boolean isEmpty() {
            return first.isEmpty() && rest.isEmpty();
        }
    }

    private static final List<Role> SIGNERS = List.of(Role.SURGEON, Role.THERAPIST);

    static TodayPage of(
            CurrentUser user, GivenDay given, List<Telling> changes, LocalDateTime shownAt, ClinicNumbers numbers) {
        PlanView plan = given.plan();
        DayPlan day = given.day();
        DaySheet sheet = given.sheet();
        Integer dayPostOp = day.dayPostOp();
        int number = dayPostOp == null ? 0 : dayPostOp;
        return new TodayPage(
                sheet,
                day.date(),
                Math.abs(number),
                number == 0 ? "surgery" : number < 0 ? "before" : "after",
                part(day.phase(), number),
                sheet.messages().stream().anyMatch(message -> message.kind().equals("danger")),
                isRestDay(sheet),
                limits(sheet.restrictions()),
                changes,
                Ticks.of(plan, day, user.preferences()::timeOf, user.zone()),
                checkIn(user, plan, day),
                ToKnow.of(sheet.lessons(), number),
                team(plan),
                shownAt,
                numbers);
    }

    private static boolean isRestDay(DaySheet sheet) {
        return sheet.exercises().isEmpty()
                && !sheet.withheld().isEmpty()
                && sheet.withheld().stream().allMatch(held -> held.icon().equals("moon"));
    }

    private static @Nullable CheckedIn checkIn(CurrentUser user, PlanView plan, DayPlan day) {
        CheckedIn last = null;
        for (Observation said : plan.course().history().observations()) {
            if (said instanceof CheckIn
                    && said.on().equals(day.date())
                    && said.by().id().equals(user.id().value())) {
                LocalTime at = LocalTime.ofInstant(said.recordedAt(), user.zone());
                last = new CheckedIn(said.id(), user.preferences().timeOf(at));
            }
        }
        return last;
    }

    static List<LimitCard> limits(List<Line> lines) {
        Map<String, LimitCard> byDemand = new LinkedHashMap<>();
        for (Line line : lines) {
            LimitCard card = byDemand.get(line.demand());
            if (card == null) {
                byDemand.put(line.demand(), new LimitCard(line, new ArrayList<>()));
            } else {
                card.then().add(line);
            }
        }
        return List.copyOf(byDemand.values());
    }

    private static List<String> team(PlanView plan) {
        return plan.names().values().stream()
                .filter(name -> SIGNERS.contains(name.role()))
                .sorted(Comparator.comparing(PersonName::role).thenComparing(PersonName::name))
                .map(PersonName::name)
                .toList();
    }

    static int part(@Nullable Phase phase, int day) {
        if (phase == null) {
            return 10;
        }
        Phase[] phases = Phase.values();
        int next = phase.ordinal() + 1;
        int last = next < phases.length ? phases[next].firstDay() : phase.firstDay() * 2;
        double passed = (double) (day - phase.firstDay()) / (last - phase.firstDay());
        return passed < 0.2 ? 10 : passed < 0.4 ? 25 : passed < 0.65 ? 50 : 75;
    }
}
