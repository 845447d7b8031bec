package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Today;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanId;
import health.steady.plan.PlanRefused;
import health.steady.plan.PlanView;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Restriction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the restrictions of a batch as each plan stands now, with why some of them were not signed. */
@Component
class BatchPages {

    private final PlanApi plans;
    private final Today today;
    private final Clock clock;
    private final Words words;

    BatchPages(PlanApi plans, Today today, Clock clock, Words words) {
        this.plans = plans;
        this.today = today;
        this.clock = clock;
        this.words = words;
    }

    List<BatchLine> lines(CurrentUser user, BatchForm form, Map<Pick, RuntimeException> refused) {
        Map<UUID, PlanReading> opened = new HashMap<>();
        List<BatchLine> lines = new ArrayList<>();
        for (Pick pick : Pick.all(form.line())) {
            PlanReading reading = opened.computeIfAbsent(pick.plan(), plan -> open(user, plan));
            lines.add(reading == null ? gone(form, pick) : line(reading, pick, form.isTicked(pick), refused.get(pick)));
        }
        return lines;
    }

    private @Nullable PlanReading open(CurrentUser user, UUID plan) {
        LocalDate date = today.of(user);
        PlanView view = plans.plan(user, new PlanId(plan)).orElse(null);
        return view == null ? null : new PlanReading(user, view, date, view.day(date));
    }

    private BatchLine gone(BatchForm form, Pick pick) {
        return new BatchLine(
                pick.toString(),
                form.isTicked(pick),
                null,
                null,
                null,
                null,
                null,
                List.of(words.say("review.batch.gone")));
    }

    private BatchLine line(PlanReading reading, Pick pick, boolean ticked, @Nullable RuntimeException refused) {
        List<String> refusals = new ArrayList<>();
        if (refused != null) {
            refusals.addAll(why(reading, refused));
        }
        ReleasePage release = reading.day().restrictions().stream()
                .map(InForce::rule)
                .filter(Objects::nonNull)
                .filter(rule -> rule.id().equals(pick.restriction()))
                .findFirst()
                .map((Restriction rule) -> ReleasePages.of(words, reading, rule, clock.instant()))
                .orElse(null);
        if (release == null && refused == null) {
            refusals.add(words.say("plan.refused.not-in-force"));
        }
        Telling telling = Telling.of(words, reading, reading.day());
        return new BatchLine(
                pick.toString(),
                ticked,
                reading.view().patient().name(),
                reading.path(),
                PlanHead.of(telling, reading).about(),
                pick.plan() + ":" + reading.view().seen(),
                release,
                refusals);
    }

    private List<String> why(PlanReading reading, RuntimeException refused) {
        if (refused instanceof PlanRefused no) {
            return List.of(words.say("plan.refused." + no.code(), no.arguments().toArray()));
        }
        if (refused instanceof PlanChanged changed) {
            Telling telling = Telling.of(words, reading, reading.day());
            List<String> lines = new ArrayList<>();
            lines.add(words.say("review.batch.changed"));
            changed.since().stream()
                    .map(fact -> HistoryLine.of(telling, reading, fact))
                    .forEach(line -> lines.add(words.say("review.batch.change", line.what(), line.who(), line.at())));
            return lines;
        }
        return List.of(words.say("review.batch.gone"));
    }
}
