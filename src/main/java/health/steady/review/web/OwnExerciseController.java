package health.steady.review.web;

import health.steady.library.LibraryService;
import health.steady.library.OwnExerciseRefused;
import health.steady.library.OwnExerciseView;
import health.steady.library.OwnExercises;
import health.steady.library.WriteOwnExercise;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.people.Today;
import health.steady.protocol.Catalogue;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The exercises that the clinic wrote itself: one clinician writes, another signs what they demand. */
@Controller
@RequestMapping("/exercises/own")
class OwnExerciseController {

    private static final int SIZE = 25;

    private final OwnExercises exercises;
    private final OwnExercisePages pages;
    private final LibraryService library;
    private final Today today;
    private final Clock clock;
    private final Words words;

    OwnExerciseController(
            OwnExercises exercises,
            OwnExercisePages pages,
            LibraryService library,
            Today today,
            Clock clock,
            Words words) {
        this.exercises = exercises;
        this.pages = pages;
        this.library = library;
        this.today = today;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping
    ModelAndView list(CurrentUser user, @RequestParam(name = "page", required = false) @Nullable String asked) {
        String typed = Typed.line(asked);
        int number = Typed.isWhole(typed) ? Math.max(1, Integer.parseInt(typed)) : 1;
        Page<OwnExerciseView> page = exercises.of(user, PageRequest.of(number - 1, SIZE));
        return pages.list(user, catalogue(), page, number);
    }

    @GetMapping("/new")
    ModelAndView start(CurrentUser user, @RequestParam(required = false) @Nullable String replaces) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("submission", Typed.newId());
        fields.add("replaces", Typed.line(replaces));
        return pages.form(catalogue(), new OwnExerciseForm(fields, words));
    }

    @PostMapping
    ModelAndView write(CurrentUser user, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        OwnExerciseForm form = new OwnExerciseForm(fields, words);
        if (form.isAskedForMore()) {
            return pages.form(catalogue(), form);
        }
        WriteOwnExercise command = new OwnExerciseReader(form, catalogue()).read();
        if (command != null) {
            try {
                UUID id = exercises.write(user, command, today.of(user), clock.instant());
                next.addFlashAttribute("written", true);
                return new ModelAndView("redirect:/exercises/own/" + id);
            } catch (OwnExerciseRefused refused) {
                form.refuse("", refused.reason().messageKey());
            }
        }
        ModelAndView again = pages.form(catalogue(), form);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping("/{id}")
    ModelAndView show(CurrentUser user, @PathVariable UUID id) {
        return pages.one(user, catalogue(), find(user, id));
    }

    @PostMapping("/{id}/signature")
    ModelAndView sign(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String declared,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        find(user, id);
        if (!declared.equals("true")) {
            return refused(user, id, "declaredProblem", words.say("review.own.declare.missing"));
        }
        try {
            exercises.sign(user, id, words.say("review.own.declare"), clock.instant());
        } catch (OwnExerciseRefused refused) {
            return refused(
                    user, id, "declaredProblem", words.say(refused.reason().messageKey()));
        }
        next.addFlashAttribute("signed", true);
        return new ModelAndView("redirect:/exercises/own/" + id);
    }

    @PostMapping("/{id}/withdrawal")
    ModelAndView withdraw(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.THERAPIST);
        find(user, id);
        String why = Typed.line(reason);
        String problem = OwnExercisePages.problemOf(why);
        if (problem != null) {
            return refused(user, id, "reasonProblem", words.say(problem, OwnExercises.LONGEST_REASON))
                    .addObject("reason", why);
        }
        try {
            exercises.withdraw(user, id, why, clock.instant());
        } catch (OwnExerciseRefused refused) {
            return refused(user, id, "reasonProblem", words.say(refused.reason().messageKey()))
                    .addObject("reason", why);
        }
        next.addFlashAttribute("withdrawn", true);
        return new ModelAndView("redirect:/exercises/own/" + id);
    }

    private ModelAndView refused(CurrentUser user, UUID id, String where, String problem) {
        ModelAndView page = pages.one(user, catalogue(), find(user, id));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject(where, problem);
    }

    private OwnExerciseView find(CurrentUser user, UUID id) {
        return exercises.find(user, id).orElseThrow(Readings::notFound);
    }

    private Catalogue catalogue() {
        return library.assignable().get(0).catalogue();
    }
}
