package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.progress.ProgressApi;
import health.steady.progress.ReportRefused;
import health.steady.protocol.DangerSign.Urgency;
import health.steady.protocol.DayPlan;
import health.steady.protocol.Exercise;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a patient's report by phone. */
@Controller
@RequestMapping("/plans/{id}/check-ins")
class CheckInController {

    private static final int DAYS_BACK = 7;
    private static final Set<String> FIELDS =
            Set.of("on", "backPain", "legPain", "dangerSigns", "states", "raisedAfter");

    private final Readings readings;
    private final ProgressApi progress;
    private final PeopleApi people;
    private final Pages pages;
    private final Words words;
    private final Clock clock;

    CheckInController(
            Readings readings, ProgressApi progress, PeopleApi people, Pages pages, Words words, Clock clock) {
        this.readings = readings;
        this.progress = progress;
        this.people = people;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @PathVariable UUID id) {
        PlanReading reading = open(user, id);
        ModelAndView page = page(reading);
        page.addObject("form", CheckInForm.of(reading.today()));
        return page;
    }

    @PostMapping
    ModelAndView record(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CheckInForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        if (!form.isOnRealDay()) {
            result.rejectValue("on", "review.check-in.day.missing");
        }
        if (!form.isDeliberate()) {
            result.rejectValue("dangerSigns", "review.check-in.signs.missing");
        }
        if (!result.hasErrors() && stored(reading, form, result)) {
            next.addFlashAttribute("recorded", true);
            return new ModelAndView("redirect:" + reading.path());
        }
        ModelAndView page = page(reading);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private boolean stored(PlanReading reading, CheckInForm form, BindingResult result) {
        try {
            progress.checkIn(reading.user(), reading.view().id(), form.toCommand(), reading.today(), clock.instant());
            return true;
        } catch (ReportRefused refused) {
            Refusals.place(refused, result, FIELDS);
            return false;
        }
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        return readings.open(user, id);
    }

    private ModelAndView page(PlanReading reading) {
        ModelAndView page = pages.about(reading, "review/check-in");
        page.addObject("clinic", people.clinic(reading.user().clinic()));
        page.addObject("days", days(reading.today()));
        page.addObject(
                "signs",
                List.of(
                        signs(reading, Urgency.EMERGENCY, "review.check-in.signs.emergency"),
                        signs(reading, Urgency.SAME_DAY, "review.check-in.signs.same-day")));
        page.addObject(
                "states",
                reading.rulebook().dangerSigns().states().stream()
                        .map(state -> new Choice(state.id(), words.text(state.ask())))
                        .toList());
        page.addObject("activities", activities(reading));
        return page;
    }

    /** The walk, what the plan contains today, and anything else. */
    private List<Choice> activities(PlanReading reading) {
        List<Choice> activities = new ArrayList<>();
        Stream<Exercise> contained = Stream.concat(
                reading.day().exercises().stream().map(DayPlan.Offer::exercise),
                reading.day().withheld().stream().map(DayPlan.Withheld::exercise));
        Stream.concat(reading.catalogue().exercise("walk").stream(), contained)
                .distinct()
                .forEach(exercise -> activities.add(new Choice(exercise.id(), words.text(exercise.name()))));
        activities.add(new Choice("other", words.say("review.check-in.raised.other")));
        return activities;
    }

    private List<Choice> days(LocalDate today) {
        return IntStream.rangeClosed(0, DAYS_BACK)
                .mapToObj(today::minusDays)
                .map(day -> new Choice(
                        day.toString(),
                        day.equals(today)
                                ? words.say("review.check-in.today", words.weekday(day))
                                : words.weekday(day)))
                .toList();
    }

    private ChoiceGroup signs(PlanReading reading, Urgency urgency, String title) {
        return new ChoiceGroup(
                words.say(title),
                reading.rulebook().dangerSigns().signs().stream()
                        .filter(sign -> sign.urgency() == urgency)
                        .map(sign -> new Choice(sign.id(), words.text(sign.ask())))
                        .toList());
    }
}
