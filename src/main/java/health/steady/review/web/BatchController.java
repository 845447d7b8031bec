package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.plan.Decision;
import health.steady.plan.PlanId;
import health.steady.plan.PlanRefused;
import health.steady.plan.SignedTogether;
import health.steady.plan.SignedTogether.Part;
import health.steady.plan.TogetherRefused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A surgeon ends restrictions of several patients, or answers "not yet", under one signature. */
@Controller
@RequestMapping("/releases")
class BatchController {

    private final BatchPages pages;
    private final SignedTogether together;
    private final Today today;
    private final Clock clock;

    BatchController(BatchPages pages, SignedTogether together, Today today, Clock clock) {
        this.pages = pages;
        this.together = together;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView start(CurrentUser user, @RequestParam(required = false) List<String> pick) {
        user.mustBe(Role.SURGEON);
        List<Pick> picks = Pick.all(Typed.lines(pick));
        ModelAndView page =
                page(user, BatchForm.of(picks.subList(0, Math.min(picks.size(), SignedTogether.MOST))), Map.of());
        page.addObject("leftOut", Math.max(0, picks.size() - SignedTogether.MOST));
        return page;
    }

    @PostMapping
    ModelAndView sign(
            CurrentUser user,
            @Valid @ModelAttribute("form") BatchForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON);
        List<Pick> ticked =
                Pick.all(form.line()).stream().filter(form::isTicked).toList();
        if (ticked.isEmpty()) {
            result.reject("review.batch.none-ticked");
        }
        Map<Pick, RuntimeException> refusals = new HashMap<>();
        if (!result.hasErrors() && signed(user, form, ticked, result, refusals)) {
            next.addFlashAttribute("signed", ticked.size());
            return new ModelAndView("redirect:/releases");
        }
        ModelAndView page = page(user, form, refusals);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private boolean signed(
            CurrentUser user,
            BatchForm form,
            List<Pick> ticked,
            BindingResult result,
            Map<Pick, RuntimeException> refusals) {
        List<Part> parts = ticked.stream()
                .map(pick -> new Part(
                        new PlanId(pick.plan()),
                        form.seenOf(pick),
                        form.releases()
                                ? new Decision.Release(pick.restriction())
                                : new Decision.Keep(pick.restriction())))
                .toList();
        try {
            together.sign(user, Typed.toId(form.submission()), parts, form.reason(), today.of(user), clock.instant());
            return true;
        } catch (TogetherRefused refused) {
            refused.refusals().forEach((place, why) -> refusals.put(ticked.get(place), why));
            result.reject("review.batch.refused", new Object[] {refusals.size(), ticked.size()}, null);
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, refused.field().equals("reason") ? "reason" : "");
        }
        return false;
    }

    private ModelAndView page(CurrentUser user, BatchForm form, Map<Pick, RuntimeException> refusals) {
        List<BatchLine> lines = pages.lines(user, form, refusals);
        var page = new ModelAndView("review/releases");
        page.addObject("form", form);
        page.addObject("lines", lines);
        page.addObject("leftOut", 0);
        page.addObject("count", lines.stream().filter(BatchLine::ticked).count());
        page.addObject(
                "asked",
                lines.stream().map(BatchLine::release).anyMatch(release -> release != null && release.asked()));
        return page;
    }
}
