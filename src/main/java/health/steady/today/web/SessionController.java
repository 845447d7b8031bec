package health.steady.today.web;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.progress.ProgressApi;
import health.steady.progress.ReportRefused;
import health.steady.progress.SessionEntry;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.Exercise;
import health.steady.today.web.OwnPlan.Opened;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes what was done: with one tap, or with all that there is to say; and corrects it. */
@Controller
@RequestMapping("/today/sessions")
class SessionController {

    private static final Set<String> FIELDS =
            Set.of("on", "exercise", "outcome", "times", "minutes", "pain", "effort", "note");
    private static final String GUIDE = "guide";

    private final OwnPlan own;
    private final ProgressApi progress;
    private final Clock clock;

    SessionController(OwnPlan own, ProgressApi progress, Clock clock) {
        this.own = own;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView noted(CurrentUser user) {
        Optional<Opened> opened = own.open(user);
        if (opened.isEmpty()) {
            return own.none(user);
        }
        Opened page = opened.get();
        List<SessionLine> lines = progress.sessionsOn(user, page.plan(), page.today()).stream()
                .filter(entry -> entry.correctedBy() == null)
                .map(entry -> SessionLine.of(entry, name(page, entry.said().exercise()), at(user, entry)))
                .toList();
        return new ModelAndView("today/sessions", "lines", lines).addObject("date", page.today());
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @RequestParam String exercise) {
        return own.open(user)
                .map(page -> {
                    SessionForm form = SessionForm.about(
                            page.plan().id().toString(), page.today(), exercise, minutes(page, exercise));
                    return page(page, form);
                })
                .orElseGet(() -> own.none(user));
    }

    /** @param from {@code guide} goes back there */
    @PostMapping
    ModelAndView note(
            CurrentUser user,
            @ModelAttribute("form") SessionForm form,
            BindingResult result,
            @RequestParam(defaultValue = "") String from,
            RedirectAttributes next) {
        Optional<Opened> opened = own.open(user);
        form.refuseWhatCannotBe(result);
        if (!OwnPlan.isFor(form.plan(), opened.orElse(null))) {
            result.reject("progress.refused.other-plan");
        }
        if (!result.hasErrors() && opened.isPresent() && stored(opened.get(), form, result, next)) {
            return new ModelAndView(from.equals(GUIDE) ? "redirect:/today/guide" : "redirect:/today");
        }
        return opened.map(page -> refused(page, form)).orElseGet(() -> own.none(user));
    }

    @GetMapping("/{id}/correction")
    ModelAndView correct(CurrentUser user, @PathVariable String id) {
        UUID entry = Ids.isId(id) ? Ids.parse(id) : null;
        SessionEntry found = entry == null
                ? null
                : progress.session(user, entry).filter(SessionEntry::own).orElse(null);
        if (found == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return own.open(user)
                .map(page -> page(page, SessionForm.correcting(page.plan().id().toString(), found)))
                .orElseGet(() -> own.none(user));
    }

    private boolean stored(Opened page, SessionForm form, BindingResult result, RedirectAttributes next) {
        try {
            SessionEntry entry =
                    progress.log(page.user(), page.plan().id(), form.toCommand(), page.today(), clock.instant());
            next.addFlashAttribute("noted", entry.offered() ? "today.session.noted" : "today.session.noted.off-plan");
            return true;
        } catch (ReportRefused refused) {
            Refusals.place(refused, result, FIELDS);
            return false;
        }
    }

    private static ModelAndView refused(Opened page, SessionForm form) {
        ModelAndView again = page(page, form);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView page(Opened page, SessionForm form) {
        return new ModelAndView("today/session", "form", form)
                .addObject("name", name(page, form.exercise()))
                .addObject("walk", form.isWalk())
                .addObject("numbers", page.numbers());
    }

    private static String name(Opened page, String exercise) {
        return page.plan()
                .course()
                .rulebook()
                .catalogue()
                .exercise(exercise)
                .map(Exercise::name)
                .map(name -> name.in(OwnPlan.LANGUAGE))
                .orElse("");
    }

    private static String minutes(Opened page, String exercise) {
        WalkingGoal walking = page.day().walking();
        if (walking == null) {
            return "";
        }
        return exercise.equals(Ticks.WALK)
                ? String.valueOf(walking.minutes())
                : Stream.concat(page.day().exercises().stream(), walking.alternatives().stream())
                        .filter(offer -> offer.exercise().id().equals(exercise))
                        .map(Offer::dose)
                        .filter(dose -> dose.minutes() > 0)
                        .map(dose -> String.valueOf(dose.minutes()))
                        .findFirst()
                        .orElse("");
    }

    private static String at(CurrentUser user, SessionEntry entry) {
        return user.preferences().timeOf(LocalTime.ofInstant(entry.recordedAt(), user.zone()));
    }
}
