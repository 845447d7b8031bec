package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.Equipment;
import health.steady.plan.Equipment.Answer;
import health.steady.plan.Equipment.AtHome;
import health.steady.plan.PlanNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the patient has at home: asked, answered, and asked again when it changes. */
@Controller
@RequestMapping("/plans/{id}/equipment")
class EquipmentController {

    private static final String FIELD = "has-";
    private static final int EARLIER = 10;

    /** @param answer name of what was answered; empty when it was not asked */
    record Line(String field, String name, String answer, List<String> problems) {}

    private final Readings readings;
    private final Pages pages;
    private final Equipment equipment;
    private final Clock clock;
    private final Words words;

    EquipmentController(Readings readings, Pages pages, Equipment equipment, Clock clock, Words words) {
        this.readings = readings;
        this.pages = pages;
        this.equipment = equipment;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(CurrentUser user, @PathVariable UUID id) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        AtHome latest = equipment.of(user, reading.view());
        List<Line> lines = new ArrayList<>();
        reading.catalogue().equipment().forEach((item, name) -> {
            Answer answer = latest.of(item);
            lines.add(new Line(
                    FIELD + item, words.text(name), answer == Answer.NOT_ASKED ? "" : answer.name(), List.of()));
        });
        return page(reading, lines, Typed.newId());
    }

    @PostMapping
    ModelAndView answer(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        user.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        PlanReading reading = readings.open(user, id);
        Set<String> has = new HashSet<>();
        Set<String> hasNot = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        reading.catalogue().equipment().forEach((item, name) -> {
            String typed = Typed.line(fields.getFirst(FIELD + item));
            boolean known = typed.isEmpty() || typed.equals(Answer.HAS.name()) || typed.equals(Answer.HAS_NOT.name());
            if (typed.equals(Answer.HAS.name())) {
                has.add(item);
            } else if (typed.equals(Answer.HAS_NOT.name())) {
                hasNot.add(item);
            }
            lines.add(new Line(
                    FIELD + item,
                    words.text(name),
                    typed,
                    known ? List.of() : List.of(words.say("review.own.choose"))));
        });
        String submission = Typed.id(fields.getFirst("submission"));
        boolean nothing = has.isEmpty() && hasNot.isEmpty();
        if (nothing || lines.stream().anyMatch(line -> !line.problems().isEmpty())) {
            ModelAndView again = page(reading, lines, submission);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            again.addObject("nothing", nothing);
            return again;
        }
        try {
            equipment.answer(user, reading.view().id(), Typed.toId(submission), has, hasNot, clock.instant());
        } catch (PlanNotFound unknown) {
            throw Readings.notFound(unknown);
        }
        next.addFlashAttribute("answered", true);
        return new ModelAndView("redirect:" + reading.path() + "/equipment");
    }

    private ModelAndView page(PlanReading reading, List<Line> lines, String submission) {
        ModelAndView page = pages.about(reading, "review/equipment");
        page.addObject("lines", lines);
        page.addObject("submission", submission);
        page.addObject(
                "answers",
                List.of(
                        new Choice("HAS", words.say("review.equipment.HAS")),
                        new Choice("HAS_NOT", words.say("review.equipment.HAS_NOT")),
                        new Choice("", words.say("review.equipment.NOT_ASKED"))));
        page.addObject(
                "earlier",
                equipment.history(reading.user(), reading.view(), EARLIER).stream()
                        .map(each -> said(reading, each))
                        .toList());
        return page;
    }

    private String said(PlanReading reading, AtHome each) {
        LocalDate on = each.on();
        String by = each.by();
        return words.say(
                "review.equipment.said",
                on == null ? "" : words.day(on),
                by == null ? words.say("review.equipment.somebody") : by,
                Needs.names(words, reading, each.has()),
                Needs.names(words, reading, each.hasNot()));
    }
}
