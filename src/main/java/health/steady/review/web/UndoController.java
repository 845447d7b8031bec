package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Decision;
import health.steady.plan.Drafts;
import health.steady.plan.PlanRefused;
import health.steady.protocol.Fact;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts what would take something back among the changes to be signed, or leads to the page that signs it. */
@Controller
class UndoController {

    private final Readings readings;
    private final Drafts drafts;
    private final Clock clock;

    UndoController(Readings readings, Drafts drafts, Clock clock) {
        this.readings = readings;
        this.drafts = drafts;
        this.clock = clock;
    }

    @PostMapping("/plans/{id}/history/{seq}/undo")
    String undo(CurrentUser user, @PathVariable UUID id, @PathVariable String seq, RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        Undoing undoing = new Undoing(reading);
        Fact fact = undoing.fact(Typed.isWhole(seq) ? Integer.parseInt(seq) : 0).orElseThrow(Readings::notFound);
        Optional<String> end = undoing.endOf(fact);
        if (end.isPresent()) {
            return "redirect:" + end.get();
        }
        Decision reverse = undoing.reverse(fact).orElseThrow(Readings::notFound);
        try {
            drafts.put(user, reading.view().id(), reading.view().seen(), List.of(List.of(reverse)), clock.instant());
        } catch (PlanRefused tooMany) {
            next.addFlashAttribute("full", true);
        }
        return "redirect:" + reading.path() + "/changes";
    }
}
