package health.steady.today.web;

import health.steady.alert.AlarmView;
import health.steady.alert.AlertApi;
import health.steady.alert.Watch;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import health.steady.plan.PlanApi;
import health.steady.progress.CheckInEntry;
import health.steady.progress.ProgressApi;
import health.steady.progress.ReportRefused;
import health.steady.today.web.OwnPlan.Opened;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Asks the patient how the day was, tells what the answers come to, and takes corrections. */
@Controller
class OwnCheckInController {

    private static final Set<String> FIELDS = Set.of(
            "on",
            "backPain",
            "legPain",
            "dangerSigns",
            "states",
            "raisedAfter",
            "sleep",
            "confidence",
            "hardest",
            "note");

    private final OwnPlan own;
    private final ProgressApi progress;
    private final PlanApi plans;
    private final AlertApi alerts;
    private final Clock clock;

    OwnCheckInController(OwnPlan own, ProgressApi progress, PlanApi plans, AlertApi alerts, Clock clock) {
        this.own = own;
        this.progress = progress;
        this.plans = plans;
        this.alerts = alerts;
        this.clock = clock;
    }

    @GetMapping("/today/check-in")
    ModelAndView start(CurrentUser user) {
        return own.open(user)
                .map(opened -> page(opened, CheckInForm.of(opened.plan().id().toString(), opened.today())))
                .orElseGet(() -> own.none(user));
    }

    @PostMapping("/today/check-in")
    ModelAndView send(CurrentUser user, @ModelAttribute("form") CheckInForm form, BindingResult result) {
        Optional<Opened> opened = own.open(user);
        form.refuseWhatCannotBe(result);
        if (!OwnPlan.isFor(form.plan(), opened.orElse(null))) {
            result.reject("progress.refused.other-plan");
        }
        if (!result.hasErrors() && opened.isPresent() && stored(opened.get(), form, result)) {
            return new ModelAndView("redirect:" + next(user, form));
        }
        return opened.map(page -> {
                    ModelAndView again = page(page, form);
                    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return again;
                })
                .orElseGet(() -> own.none(user));
    }

    /** A danger sign has a page of its own; everything else is told. */
    private String next(CurrentUser user, CheckInForm form) {
        return alerts.alarms(user).stream()
                .filter(alarm -> alarm.report().toString().equals(form.submission()))
                .map(alarm -> "/today/alerts/" + alarm.id())
                .findFirst()
                .orElse("/today/check-ins/" + form.submission());
    }

    @GetMapping("/today/check-ins/{id}")
    ModelAndView told(CurrentUser user, @PathVariable String id) {
        CheckInEntry entry = own(user, id);
        return own.open(user)
                .map(opened -> new ModelAndView("today/told", "entry", entry)
                        .addObject(
                                "tellings",
                                plans.conclusion(
                                        opened.plan(),
                                        entry.said().id(),
                                        user.preferences().language()))
                        .addObject("alarms", alarmsOf(user, entry))
                        .addObject("numbers", opened.numbers()))
                .orElseGet(() -> own.none(user));
    }

    @GetMapping("/today/check-ins/{id}/correction")
    ModelAndView correct(CurrentUser user, @PathVariable String id) {
        CheckInEntry entry = own(user, id);
        if (entry.correctedBy() != null) {
            return new ModelAndView("redirect:/today/check-ins/" + entry.correctedBy() + "/correction");
        }
        return own.open(user)
                .map(opened ->
                        page(opened, CheckInForm.correcting(opened.plan().id().toString(), entry)))
                .orElseGet(() -> own.none(user));
    }

    private List<AlarmView> alarmsOf(CurrentUser user, CheckInEntry entry) {
        return entry.said().dangerSigns().isEmpty()
                ? List.of()
                : alerts.alarms(user).stream()
                        .filter(alarm -> alarm.report().equals(entry.said().id()))
                        .toList();
    }

    private CheckInEntry own(CurrentUser user, String typed) {
        user.mustBe(Role.PATIENT);
        UUID id = Ids.isId(typed) ? Ids.parse(typed) : null;
        CheckInEntry entry = id == null
                ? null
                : progress.checkIn(user, id).filter(CheckInEntry::own).orElse(null);
        if (entry == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return entry;
    }

    private boolean stored(Opened opened, CheckInForm form, BindingResult result) {
        try {
            progress.checkIn(opened.user(), opened.plan().id(), form.toCommand(), opened.today(), clock.instant());
            return true;
        } catch (ReportRefused refused) {
            Refusals.place(refused, result, FIELDS);
            return false;
        }
    }

    private ModelAndView page(Opened opened, CheckInForm form) {
        boolean weekly = form.corrects().isEmpty() && !progress.askedThisWeek(opened.plan(), opened.today());
        boolean asks = weekly || !(form.sleep() + form.confidence() + form.hardest()).isEmpty();
        CheckInPage page = CheckInPage.of(opened, asks);
        Watch watch = alerts.watchNow(opened.user().clinic(), clock.instant());
        return new ModelAndView("today/check-in", "form", form)
                .addObject("page", page)
                .addObject(
                        "watchers",
                        watch.onCall().stream()
                                .map(onCall -> onCall.person().name())
                                .collect(Collectors.joining(", ")));
    }
}
