package health.steady.today.web;

import static java.util.stream.Collectors.toMap;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.DaySheet.Task;
import health.steady.plan.GivenDay;
import health.steady.plan.PlanApi;
import health.steady.protocol.DayPlan.Offer;
import health.steady.today.web.Ticks.Tick;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The day's exercises one by one, with a timer where there is a script. What is shown here is kept as shown. */
@Controller
class GuideController {

    private final PlanApi plans;
    private final Today today;
    private final Clock clock;

    GuideController(PlanApi plans, Today today, Clock clock) {
        this.plans = plans;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping("/today/guide")
    String show(CurrentUser user, Model model) {
        user.mustBe(Role.PATIENT);
        Instant now = clock.instant();
        Optional<GivenDay> given =
                plans.give(user, today.of(user), user.preferences().language(), now);
        model.addAttribute("items", given.map(day -> items(user, day)).orElse(List.of()));
        given.ifPresent(day -> model.addAttribute("ticks", ticks(user, day)));
        return "today/guide";
    }

    private static Ticks ticks(CurrentUser user, GivenDay given) {
        return Ticks.of(given.plan(), given.day(), user.preferences()::timeOf, user.zone());
    }

    private static List<GuideItem> items(CurrentUser user, GivenDay given) {
        Ticks ticks = ticks(user, given);
        Map<String, Task> tasks = given.sheet().exercises().stream().collect(toMap(Task::id, task -> task));
        List<GuideItem> items = new ArrayList<>();
        for (Offer offer : given.day().exercises()) {
            Task task = tasks.get(offer.exercise().id());
            Tick tick = ticks.byExercise().get(offer.exercise().id());
            if (task != null && tick != null) {
                items.add(GuideItem.of(task, tick, offer.dose()));
            }
        }
        return items;
    }
}
