package health.steady.today.web;

import health.steady.library.LibraryService;
import health.steady.message.MessageApi;
import health.steady.message.MessageRefused;
import health.steady.message.MessageView;
import health.steady.message.ThreadNotFound;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PeopleApi;
import health.steady.people.Role;
import health.steady.plan.PlanApi;
import health.steady.protocol.Rulebook;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The patient's thread with the team. Before each message the patient is asked for danger signs, which are not for here. */
@Controller
@RequestMapping("/today/messages")
class MessagesController {

    private static final String LANGUAGE = "en";
    private static final int SIZE = 20;

    private final MessageApi messages;
    private final PlanApi plans;
    private final LibraryService library;
    private final PeopleApi people;
    private final Clock clock;

    MessagesController(MessageApi messages, PlanApi plans, LibraryService library, PeopleApi people, Clock clock) {
        this.messages = messages;
        this.plans = plans;
        this.library = library;
        this.people = people;
        this.clock = clock;
    }

    /** A HEAD shows nothing, so that nothing is read. */
    @GetMapping
    ModelAndView show(
            CurrentUser user, HttpMethod method, @RequestParam(name = "page", required = false) @Nullable String page) {
        Page<MessageView> thread = thread(user, PageNumber.of(page));
        List<MessageView> shown = thread.getContent();
        if (!shown.isEmpty() && method.equals(HttpMethod.GET)) {
            messages.markRead(
                    user, self(user), shown.get(shown.size() - 1).sentAt().toInstant());
        }
        return page(user, thread).addObject("form", MessageForm.empty());
    }

    @PostMapping
    ModelAndView send(
            CurrentUser user,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult result,
            RedirectAttributes next) {
        if (!result.hasErrors()) {
            try {
                messages.send(user, self(user), form.toCommand(), clock.instant());
                next.addFlashAttribute("sent", true);
                return new ModelAndView("redirect:/today/messages");
            } catch (MessageRefused usedBefore) {
                result.reject("today.messages.refused");
            }
        }
        ModelAndView again = page(user, thread(user, 0));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @ExceptionHandler
    static ResponseStatusException notFound(ThreadNotFound unknown) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, null, unknown);
    }

    private Page<MessageView> thread(CurrentUser user, int number) {
        return messages.thread(user, self(user), PageRequest.of(number, SIZE));
    }

    private ModelAndView page(CurrentUser user, Page<MessageView> thread) {
        ClinicNumbers numbers = ClinicNumbers.of(people.clinic(user.clinic()));
        ModelAndView page = new ModelAndView("today/messages");
        page.addObject("thread", thread);
        page.addObject("numbers", numbers);
        page.addObject("signs", WhenToCallPage.of(rulebooks(user, self(user)), numbers, LANGUAGE));
        return page;
    }

    /** The patient's own, or all while there is no plan. */
    private List<Rulebook> rulebooks(CurrentUser user, PatientId self) {
        return plans.planOf(user, self)
                .map(plan -> List.of(plan.course().rulebook()))
                .orElseGet(library::assignable);
    }

    private static PatientId self(CurrentUser user) {
        user.mustBe(Role.PATIENT);
        return Objects.requireNonNull(user.patient());
    }
}
