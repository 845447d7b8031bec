package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.protocol.Fact;
import health.steady.protocol.Observation.CheckIn;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends what a report with a danger sign suspended. */
@Controller
@RequestMapping("/plans/{id}/suspensions/{report}/end")
class SuspensionController {

    private final Readings readings;
    private final Acts acts;
    private final Words words;

    SuspensionController(Readings readings, Acts acts, Words words) {
        this.readings = readings;
        this.acts = acts;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable UUID id, @PathVariable UUID report) {
        PlanReading reading = open(user, id);
        return acts.show(reading, act(reading, report));
    }

    @PostMapping
    ModelAndView end(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable UUID report,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        return acts.sign(reading, act(reading, report), form, result, next);
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        return readings.open(user, id);
    }

    private Act act(PlanReading reading, UUID id) {
        CheckIn report = reading.view().course().history().observations().stream()
                .filter(CheckIn.class::isInstance)
                .map(CheckIn.class::cast)
                .filter(checkIn -> checkIn.id().equals(id))
                .findFirst()
                .orElseThrow(Readings::notFound);
        return new Act(
                "end-suspension",
                List.of(
                        String.join("; ", OpenSigns.asked(reading, report, words)),
                        words.day(report.on(), reading.today())),
                new Decision.EndSuspension(id),
                signature -> new Fact.SuspensionEnded(signature, id),
                reading.today(),
                reading.path() + "/suspensions/" + id + "/end");
    }
}
