package health.steady.plan.domain;

import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Task;
import health.steady.plan.Paper;
import health.steady.plan.PlanView;
import health.steady.protocol.Author;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Fact;
import health.steady.protocol.Signer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A paper in words: the days as one sheet, which exercise rests when, and who signed. */
final class PaperWords {

    private final PlanView plan;
    private final String language;
    private final Words words;
    private final PeopleWords people;

    PaperWords(PlanView plan, String language) {
        this.plan = plan;
        this.language = language;
        words = new Words(language);
        people = new PeopleWords(plan, words);
    }

    Paper of(LocalDate from, int days) {
        List<LocalDate> dates = from.datesUntil(from.plusDays(days)).toList();
        List<DayPlan> plans = dates.stream().map(plan::day).toList();
        AllDays all = new AllDays(plans);
        DayPlan one = all.asOne();
        DaySheet sheet = DaySheets.of(plan, one, language);
        return new Paper(
                plan,
                dates,
                words.in(plan.course().rulebook().protocol().procedure().name()),
                surgeryOn(one),
                sheet,
                all.haveAProgramme(),
                rows(all, one, sheet, plans),
                signers(),
                signedOn());
    }

    private static List<Paper.Row> rows(AllDays all, DayPlan one, DaySheet sheet, List<DayPlan> days) {
        List<Paper.Row> rows = new ArrayList<>();
        for (int i = 0; i < one.exercises().size(); i++) {
            Offer offer = one.exercises().get(i);
            Task task = sheet.exercises().get(i);
            int times = DoseWords.isOccasion(offer.dose()) ? 1 : offer.dose().timesADay();
            rows.add(new Paper.Row(
                    task, times, days.stream().map(day -> all.isDue(offer, day)).toList()));
        }
        return rows;
    }

    private static @Nullable LocalDate surgeryOn(DayPlan day) {
        Integer since = day.dayPostOp();
        return since == null ? null : day.date().minusDays(since);
    }

    private List<String> signers() {
        return facts().map(fact -> fact.signature().author())
                .filter(author -> author.as() != Signer.SOFTWARE && author.as() != Signer.PATIENT)
                .distinct()
                .map(this::signer)
                .distinct()
                .toList();
    }

    private String signer(Author author) {
        return plan.names().containsKey(author.id())
                ? words.say("day.signer", people.full(author), words.say("day.role." + author.as()))
                : words.sentence(people.full(author));
    }

    private @Nullable LocalDate signedOn() {
        return facts().map(fact -> fact.signature().effectiveOn())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Stream<Fact> facts() {
        return plan.course().history().facts().stream();
    }
}
