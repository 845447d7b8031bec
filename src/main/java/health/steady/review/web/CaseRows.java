package health.steady.review.web;

import health.steady.message.Unread;
import health.steady.people.CurrentUser;
import health.steady.protocol.DayPlan.Standing;
import health.steady.review.domain.CaseReason;
import health.steady.review.domain.CaseView;
import health.steady.review.domain.Need;
import health.steady.review.domain.Ranking;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each patient what needs this clinician first, and why. */
final class CaseRows {

    private final Words words;
    private final LocalDate today;
    private final Ranking ranking;
    private final CaseTelling telling;
    private final CaseWay way;

    CaseRows(Words words, CurrentUser user, LocalDate today) {
        this.words = words;
        this.today = today;
        this.ranking = Ranking.of(user.role());
        this.telling = new CaseTelling(words, user, today);
        this.way = new CaseWay(words, user.role());
    }

    CaseRow row(CaseView patient) {
        List<List<CaseReason>> told = byNeed(ranking.told(reasons(patient)));
        List<CaseReason> first = told.isEmpty() ? List.of(CaseReason.nothing()) : told.get(0);
        boolean planned = patient.plan() != null;
        return new CaseRow(
                CaseLook.of(first.get(0).need()),
                telling.title(first),
                telling.detail(first),
                told.stream()
                        .skip(1)
                        .filter(each -> ranking.isMine(each.get(0).need()))
                        .map(telling::title)
                        .toList(),
                patient.name(),
                about(patient),
                planned ? "/plans/" + patient.plan() : "",
                day(patient),
                patient.phase() == null ? null : words.phase(patient.phase()),
                patient.stage() == null || patient.stage() == patient.phase() ? null : words.phase(patient.stage()),
                planned ? Spark.of(words, patient.details().pain()) : null,
                planned ? DoneWeek.of(words, patient.details().done()) : null,
                patient.details().lastReport() == null
                        ? null
                        : telling.moment(patient.details().lastReport()),
                way.to(patient, first.get(0)));
    }

    /** For example "66, Lumbar laminectomy". */
    String about(CaseView patient) {
        int age = Period.between(patient.born(), today).getYears();
        String procedure = patient.details().procedure();
        return procedure.isEmpty()
                ? words.say("review.patients.age", age)
                : words.say("review.patients.about", age, procedure);
    }

    private @Nullable String day(CaseView patient) {
        Integer day = patient.day();
        return day == null || patient.standing() == Standing.CLOSED
                ? null
                : words.say(day < 0 ? "review.case.day.before" : "review.case.day", Math.abs(day));
    }

    /** With what this reader alone has not read. */
    private static List<CaseReason> reasons(CaseView patient) {
        Unread unread = patient.unread();
        if (unread == null) {
            return patient.details().reasons();
        }
        List<CaseReason> all = new ArrayList<>(patient.details().reasons());
        all.add(CaseReason.unread(unread.since(), unread.beginning()));
        return all;
    }

    static List<List<CaseReason>> byNeed(List<CaseReason> reasons) {
        Map<Need, List<CaseReason>> together = new LinkedHashMap<>();
        reasons.forEach(reason -> together.computeIfAbsent(reason.need(), need -> new ArrayList<>())
                .add(reason));
        return List.copyOf(together.values());
    }
}
