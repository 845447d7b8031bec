package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Request;
import health.steady.protocol.Fact.SurgeonAsked.Subject;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the surgeon about a restriction or an exercise, and shows what was asked and answered. */
@Controller
@RequestMapping("/plans/{id}/requests")
class RequestController {

    private final Readings readings;
    private final Pages pages;
    private final RequestPages requests;
    private final Signing signing;
    private final Words words;

    RequestController(Readings readings, Pages pages, RequestPages requests, Signing signing, Words words) {
        this.readings = readings;
        this.pages = pages;
        this.requests = requests;
        this.signing = signing;
        this.words = words;
    }

    /** What is asked already is shown instead. */
    @GetMapping("/new")
    ModelAndView start(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String restriction,
            @RequestParam(defaultValue = "") String exercise) {
        user.mustBe(Role.DELEGATE, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        Subject subject = restriction.isEmpty() ? Subject.EXERCISE : Subject.RESTRICTION;
        AskForm form = AskForm.about(subject, restriction.isEmpty() ? exercise : restriction);
        requireKnown(reading, form);
        Request open = Asked.in(reading).open(subject, form.id()).orElse(null);
        if (open != null) {
            return new ModelAndView("redirect:" + reading.path() + "/requests/" + open.seq());
        }
        ModelAndView page = Signing.fresh(page(reading, form), reading);
        page.addObject("form", form);
        return page;
    }

    @PostMapping
    ModelAndView ask(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AskForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.DELEGATE, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        requireKnown(reading, form);
        return signing.sign(reading, form, result, form::toDecision, (now, refusal) -> page(now, form), next);
    }

    @GetMapping("/{seq}")
    ModelAndView show(CurrentUser user, @PathVariable UUID id, @PathVariable int seq) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        Request request = Asked.in(reading).at(seq).orElseThrow(Readings::notFound);
        ModelAndView page = Signing.fresh(page(reading, request), reading);
        page.addObject("form", AnswerForm.empty());
        return page;
    }

    /** Somebody else's answer is shown in place of the form. */
    @PostMapping("/{seq}")
    ModelAndView answer(
            CurrentUser user,
            @PathVariable UUID id,
            @PathVariable int seq,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult result,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON);
        PlanReading reading = readings.open(user, id);
        Request request = Asked.in(reading).at(seq).orElseThrow(Readings::notFound);
        Answering answering = new Answering(requests.options(reading, request.asked()), request, form);
        if (form.hasUnrealDay()) {
            result.rejectValue("until", "review.answer.until.unreal");
        }
        if (request.isOpen() && !form.answer().isEmpty() && !answering.isPossible()) {
            result.rejectValue("answer", "review.answer.impossible");
        }
        return signing.signAll(
                reading,
                form,
                result,
                () -> answering.decisions(reading),
                (now, refusal) -> late(page(now, Asked.in(now).at(seq).orElse(request))),
                next);
    }

    private static ModelAndView late(ModelAndView page) {
        page.addObject("late", true);
        return page;
    }

    private ModelAndView page(PlanReading reading, AskForm form) {
        Telling telling = Telling.of(words, reading, reading.day());
        Subjects subjects = new Subjects(telling, reading);
        ModelAndView page = pages.about(reading, "review/ask");
        page.addObject("subject", subjects.name(form.subject(), form.id()));
        page.addObject("standing", subjects.standing(form.subject(), form.id()));
        page.addObject("course", requests.course(reading));
        return page;
    }

    private ModelAndView page(PlanReading reading, Request request) {
        ModelAndView page = pages.about(reading, "review/request");
        page.addObject("request", requests.of(reading, request));
        page.addObject("late", false);
        return page;
    }

    private void requireKnown(PlanReading reading, AskForm form) {
        Subjects subjects = new Subjects(Telling.of(words, reading, reading.day()), reading);
        boolean known = form.subject() == Subject.RESTRICTION
                ? subjects.limit(form.id()).isPresent()
                : reading.catalogue().exercise(form.id()).isPresent();
        if (!known) {
            throw Readings.notFound();
        }
    }
}
