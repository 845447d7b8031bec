package health.steady.review.web;

import health.steady.progress.Goal.State;
import health.steady.progress.Measured;
import health.steady.progress.MeasuredOn;
import health.steady.progress.PlanWork;
import health.steady.progress.PlannedVisits;
import health.steady.progress.ProgressSheet;
import health.steady.progress.RecordVisit;
import health.steady.progress.SetGoal.Term;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Measure;
import health.steady.protocol.Measure.Each;
import health.steady.protocol.MeasuredAtLeast;
import health.steady.protocol.MeasuredAtMost;
import health.steady.review.web.VisitFormPage.Asked;
import health.steady.review.web.VisitFormPage.Box;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page around a visit's form. */
@Component
class VisitFormPages {

    private static final Set<String> PAIN = Set.of("back-pain", "leg-pain", "neck-pain", "arm-pain");
    private static final int[] WEEKS = {1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26, 39, 52};

    private final Pages pages;
    private final PlannedVisits planned;
    private final Words words;

    VisitFormPages(Pages pages, PlannedVisits planned, Words words) {
        this.pages = pages;
        this.planned = planned;
        this.words = words;
    }

    /** @param wanted a measure that was asked for, or empty: it stands first */
    ModelAndView page(PlanReading reading, VisitForm form, ProgressSheet sheet, String wanted) {
        Telling telling = Telling.of(words, reading, reading.day());
        Set<String> first = asked(reading, sheet);
        if (!wanted.isEmpty()) {
            first.add(wanted);
        }
        LocalDate corrected = form.isCorrection() ? VisitCheck.day(form.on()) : null;
        List<Measure> all = reading.catalogue().measures().values().stream()
                .filter(measure -> measure.each() != Each.ACTIVITY)
                .filter(measure ->
                        measure.isFor(reading.protocol().procedure().region()) || first.contains(measure.id()))
                .toList();
        List<Asked> others = measures(telling, all, sheet, measure -> !first.contains(measure.id()));
        ModelAndView page = pages.about(reading, "review/visit-form");
        page.addObject(
                "page",
                new VisitFormPage(
                        corrected == null ? null : telling.on(corrected),
                        days(telling, corrected),
                        measures(telling, all, sheet, measure -> first.contains(measure.id())),
                        others,
                        isUsed(form, others),
                        reading.catalogue().measures().containsKey(MeasureWords.ACTIVITIES)
                                ? lines(MeasuredCheck.LINES)
                                : List.of(),
                        Activities.said(telling, sheet.measured()),
                        sheet.open().stream()
                                .map(goal -> GoalLine.of(telling, goal))
                                .toList(),
                        choices(State.values(), "review.goal.state."),
                        choices(Term.values(), "review.goal.term."),
                        sheet.work().stream()
                                .map(work -> WorkLine.of(telling, work))
                                .toList(),
                        reading.day().restrictions().stream()
                                .map(InForce::limit)
                                .map(telling.amounts()::limit)
                                .toList(),
                        choices(PlanWork.Kind.values(), "review.work.kind."),
                        lines(PlanWork.MOST_STEPS),
                        ahead(reading.today()),
                        PlannedLine.of(telling, planned, reading).stream()
                                .map(PlannedLine::text)
                                .toList(),
                        PlannedLine.team(telling, planned, reading),
                        !OpenSigns.in(reading).reports().isEmpty()));
        return page;
    }

    /** What findings of the protocol look at, what was measured before, and pain. */
    private static Set<String> asked(PlanReading reading, ProgressSheet sheet) {
        Set<String> asked = new HashSet<>(PAIN);
        reading.protocol().findings().forEach(finding -> {
            if (finding.from() instanceof MeasuredAtLeast least) {
                asked.add(least.measure());
            } else if (finding.from() instanceof MeasuredAtMost most) {
                asked.add(most.measure());
            }
        });
        sheet.measured().forEach(each -> asked.add(each.what().measure()));
        asked.removeIf(id -> PAIN.contains(id)
                && reading.catalogue().measures().containsKey(id)
                && !reading.catalogue()
                        .measures()
                        .get(id)
                        .isFor(reading.protocol().procedure().region()));
        return asked;
    }

    private static List<Asked> measures(
            Telling telling, List<Measure> all, ProgressSheet sheet, Predicate<Measure> which) {
        return all.stream()
                .filter(which)
                .map(measure -> asked(telling, measure, sheet.measured()))
                .toList();
    }

    private static Asked asked(Telling telling, Measure measure, List<MeasuredOn> measured) {
        MeasureWords said = new MeasureWords(telling);
        MeasureChange change = new MeasureChange(telling);
        List<Box> boxes = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (Measured part : MeasuredCheck.parts(measure)) {
            var side = part.side();
            boxes.add(new Box(part.key(), side == null ? said.range(measure) : said.side(side)));
            List<MeasuredOn> taken = measured.stream()
                    .filter(each -> each.what().key().equals(part.key()))
                    .toList();
            if (!taken.isEmpty()) {
                String text = change.said(measure.id(), MeasureChange.of(taken));
                before.add(side == null ? text : telling.say("review.measure.of-side", said.side(side), text));
            }
        }
        if (!before.isEmpty()) {
            before.add(change.notable(measure));
        }
        return new Asked(
                measure.id(),
                telling.text(measure.name()),
                said.range(measure),
                boxes,
                before.isEmpty() ? null : String.join(" ", before),
                said.forbidden(measure));
    }

    private static boolean isUsed(VisitForm form, List<Asked> others) {
        return others.stream()
                .flatMap(asked -> asked.boxes().stream())
                .anyMatch(box -> !form.measured().getOrDefault(box.key(), "").isEmpty()
                        || form.couldNot().containsKey(box.key()));
    }

    private List<Choice> days(Telling telling, @Nullable LocalDate corrected) {
        TreeSet<LocalDate> days = new TreeSet<>();
        IntStream.rangeClosed(0, RecordVisit.DAYS_BACK)
                .forEach(back -> days.add(telling.today().minusDays(back)));
        if (corrected != null) {
            days.add(corrected);
        }
        return days.descendingSet().stream()
                .map(day -> new Choice(
                        day.toString(),
                        day.equals(telling.today())
                                ? words.say("review.check-in.today", words.weekday(day))
                                : words.weekday(day)))
                .toList();
    }

    private List<Choice> ahead(LocalDate today) {
        Stream<Choice> days = Arrays.stream(WEEKS)
                .mapToObj(week -> new Choice(
                        today.plusWeeks(week).toString(),
                        words.say("review.visit.ahead", week, words.weekday(today.plusWeeks(week)))));
        return Stream.concat(
                        Stream.of(
                                new Choice(today.toString(), words.say("review.check-in.today", words.weekday(today)))),
                        days)
                .toList();
    }

    private List<Choice> choices(Enum<?>[] values, String key) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), words.say(key + value.name())))
                .toList();
    }

    private static List<String> lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }
}
