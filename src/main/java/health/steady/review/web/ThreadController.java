package health.steady.review.web;

import health.steady.message.MessageApi;
import health.steady.message.MessageRefused;
import health.steady.message.MessageView;
import health.steady.message.ThreadNotFound;
import health.steady.people.CurrentUser;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A patient's thread, as the team reads it and writes in it. */
@Controller
@RequestMapping("/plans/{id}/messages")
class ThreadController {

    private static final int SIZE = 20;

    private final Readings readings;
    private final Pages pages;
    private final MessageApi messages;
    private final Clock clock;

    ThreadController(Readings readings, Pages pages, MessageApi messages, Clock clock) {
        this.readings = readings;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    /** A HEAD shows nothing, so that nothing is read. */
    @GetMapping
    ModelAndView show(
            CurrentUser user,
            HttpMethod method,
            @PathVariable UUID id,
            @RequestParam(name = "page", required = false) @Nullable String page) {
        PlanReading reading = readings.open(user, id);
        Page<MessageView> thread = thread(reading, page);
        List<MessageView> shown = thread.getContent();
        if (!shown.isEmpty() && method.equals(HttpMethod.GET)) {
            messages.markRead(
                    user,
                    reading.view().patient().id(),
                    shown.get(shown.size() - 1).sentAt().toInstant());
        }
        return page(reading, thread).addObject("form", MessageForm.empty());
    }

    @PostMapping
    ModelAndView send(
            CurrentUser user,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult result,
            RedirectAttributes next) {
        PlanReading reading = readings.open(user, id);
        if (!result.hasErrors()) {
            try {
                messages.send(user, reading.view().patient().id(), form.toCommand(), clock.instant());
                next.addFlashAttribute("sent", true);
                return new ModelAndView("redirect:" + reading.path() + "/messages");
            } catch (MessageRefused usedBefore) {
                result.reject("review.messages.refused");
            }
        }
        ModelAndView again = page(reading, thread(reading, null));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @ExceptionHandler
    static ResponseStatusException notFound(ThreadNotFound unknown) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, null, unknown);
    }

    private Page<MessageView> thread(PlanReading reading, @Nullable String asked) {
        int number = asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) - 1 : 0;
        return messages.thread(reading.user(), reading.view().patient().id(), PageRequest.of(number, SIZE));
    }

    private ModelAndView page(PlanReading reading, Page<MessageView> thread) {
        return pages.about(reading, "review/messages").addObject("thread", thread);
    }
}
