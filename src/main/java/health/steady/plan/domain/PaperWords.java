package health.steady.plan.domain;

import health.steady.plan.DaySheet;
import health.steady.plan.DaySheet.Task;
import health.steady.plan.Paper;
import health.steady.plan.PartOfDay;
import health.steady.plan.PlanView;
import health.steady.protocol.Author;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.Fact;
import health.steady.protocol.Signer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        List<List<PartOfDay>> byDate =
                dates.stream().map(date -> PartOfDay.of(plan, date)).toList();
        List<PartOfDay> all = new ArrayList<>();
        List<Paper.Row> rows = new ArrayList<>();
        boolean programme = true;
        for (PartOfDay part : byDate.get(0)) {
            List<DayPlan> plans = byDate.stream()
                    .map(parts -> dayOf(part.plan(), parts))
                    .filter(Objects::nonNull)
                    .toList();
            AllDays together = new AllDays(plans);
            DayPlan one = together.asOne();
            programme &= together.haveAProgramme() && plans.size() == days;
            all.add(new PartOfDay(part.plan(), one));
            rows.addAll(rows(together, one, DaySheets.of(part.plan(), one, language), plans));
        }
        return new Paper(
                plan,
                dates,
                words.list(all.stream().map(this::operation).distinct().toList()),
                surgeryOn(all.get(0).day()),
                PatientSheets.of(all, language),
                programme,
                programme ? rows : List.of(),
                signers(),
                signedOn());
    }

    private static @Nullable DayPlan dayOf(PlanView plan, List<PartOfDay> parts) {
        return parts.stream()
                .filter(part -> part.plan().id().equals(plan.id()))
                .map(PartOfDay::day)
                .findFirst()
                .orElse(null);
    }

    private String operation(PartOfDay part) {
        return words.in(part.plan().course().rulebook().protocol().procedure().name());
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
        return Stream.concat(Stream.of(plan), plan.running().stream())
                .map(each -> each.course().history().facts())
                .filter(facts -> !facts.isEmpty())
                .map(facts -> facts.get(facts.size() - 1).signature().effectiveOn())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Fact> facts() {
        return Stream.concat(Stream.of(plan), plan.running().stream())
                .flatMap(each -> each.course().history().facts().stream());
    }
}
