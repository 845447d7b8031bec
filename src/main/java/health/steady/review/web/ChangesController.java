package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Role;
import health.steady.plan.Draft;
import health.steady.plan.Drafts;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reviews the changes that wait to be signed, and signs all of them at once. */
@Controller
@RequestMapping("/plans/{id}/changes")
class ChangesController {

    private static final String REASON = "reason";

    private final Readings readings;
    private final Pages pages;
    private final Collecting collecting;
    private final ChangesPages changes;
    private final ConflictPages conflicts;
    private final Drafts drafts;
    private final Words words;
    private final Clock clock;

    ChangesController(
            Readings readings,
            Pages pages,
            Collecting collecting,
            ChangesPages changes,
            ConflictPages conflicts,
            Drafts drafts,
            Words words,
            Clock clock) {
        this.readings = readings;
        this.pages = pages;
        this.collecting = collecting;
        this.changes = changes;
        this.conflicts = conflicts;
        this.drafts = drafts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView review(CurrentUser user, @PathVariable UUID id, Model flash) {
        PlanReading reading = open(user, id);
        return page(reading, Objects.toString(flash.getAttribute(REASON), ""));
    }

    @PostMapping
    ModelAndView sign(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ChangesForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        if (result.hasErrors()) {
            return refused(reading, form, result, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            Drafts.Signed signed = drafts.sign(
                    user, reading.view().id(), form.version(), form.reason(), reading.today(), clock.instant());
            if (signed.before()) {
                next.addFlashAttribute("signedAt", words.time(signed.at().atZone(user.zone())));
            } else {
                next.addFlashAttribute("signed", true);
            }
            return new ModelAndView("redirect:" + reading.path());
        } catch (PlanRefused refused) {
            Refusals.place(refused, result, form);
            boolean changed = refused.code().equals("draft-changed");
            return refused(reading, form, result, changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (PlanChanged changed) {
            ModelAndView page = page(open(user, id), form.reason());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        } catch (PlanNotFound unknown) {
            throw Readings.notFound(unknown);
        }
    }

    /** After somebody else signed something: what is kept of one's own. */
    @PostMapping("/kept")
    ModelAndView keep(
            CurrentUser user,
            @PathVariable UUID id,
            @ModelAttribute("form") KeepForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = open(user, id);
        Optional<Draft> draft = collecting.draft(reading);
        if (draft.isEmpty()) {
            return new ModelAndView("redirect:" + reading.path() + "/changes");
        }
        for (Draft.Line line : draft.get().lines()) {
            boolean asked = !ConflictPages.about(line, ConflictPages.since(reading, draft.get()))
                    .isEmpty();
            if (asked && !form.answers(line.id())) {
                result.rejectValue("answers[" + line.id() + "]", "review.conflict.missing");
            }
        }
        if (result.hasErrors()) {
            ModelAndView page = conflict(reading, draft.get());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        try {
            drafts.keep(user, reading.view().id(), form.version(), form.dropped(draft.get()), clock.instant());
        } catch (PlanRefused changed) {
            next.addFlashAttribute("elsewhere", true);
        }
        next.addFlashAttribute(REASON, form.reason());
        return new ModelAndView("redirect:" + reading.path() + "/changes");
    }

    @PostMapping("/{line}/removal")
    String drop(CurrentUser user, @PathVariable UUID id, @PathVariable String line) {
        PlanReading reading = open(user, id);
        if (Ids.isId(line)) {
            drafts.drop(user, reading.view().id(), List.of(Ids.parse(line)), clock.instant());
        }
        return "redirect:" + reading.path() + "/changes";
    }

    /** Leaves what may be signed. */
    @PostMapping("/refused/removal")
    String dropRefused(CurrentUser user, @PathVariable UUID id) {
        PlanReading reading = open(user, id);
        collecting.draft(reading).ifPresent(draft -> {
            List<UUID> refused = changes.page(reading, draft).lines().stream()
                    .filter(line -> line.refused() != null)
                    .map(line -> Ids.parse(line.id()))
                    .toList();
            drafts.drop(user, reading.view().id(), refused, clock.instant());
        });
        return "redirect:" + reading.path() + "/changes";
    }

    private ModelAndView page(PlanReading reading, String reason) {
        Optional<Draft> draft = collecting.draft(reading);
        if (draft.isEmpty()) {
            return pages.about(reading, "review/changes-none");
        }
        if (!ConflictPages.since(reading, draft.get()).isEmpty()) {
            ModelAndView page = conflict(reading, draft.get());
            page.addObject("form", KeepForm.of(draft.get(), reason));
            return page;
        }
        ModelAndView page = changes(reading, draft.get());
        page.addObject("form", ChangesForm.of(draft.get(), reason));
        return page;
    }

    private ModelAndView refused(PlanReading reading, ChangesForm form, BindingResult result, HttpStatus status) {
        Optional<Draft> draft = collecting.draft(reading);
        ModelAndView page =
                draft.isEmpty() ? pages.about(reading, "review/changes-none") : changes(reading, draft.get());
        page.addObject("form", form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", result);
        page.setStatus(status);
        return page;
    }

    private ModelAndView changes(PlanReading reading, Draft draft) {
        ModelAndView page = Signing.fresh(pages.about(reading, "review/changes"), reading);
        page.addObject("draft", changes.page(reading, draft));
        return page;
    }

    private ModelAndView conflict(PlanReading reading, Draft draft) {
        ModelAndView page = Signing.fresh(pages.about(reading, "review/conflict"), reading);
        page.addObject("conflict", conflicts.of(reading, draft));
        page.addObject("revision", draft.revision());
        return page;
    }

    private PlanReading open(CurrentUser user, UUID id) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        return readings.open(user, id);
    }
}
