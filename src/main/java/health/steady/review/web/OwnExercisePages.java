package health.steady.review.web;

import health.steady.library.OwnExerciseView;
import health.steady.library.OwnExercises;
import health.steady.people.CurrentUser;
import health.steady.people.PlainText;
import health.steady.people.Role;
import health.steady.protocol.Catalogue;
import health.steady.protocol.Demand;
import health.steady.protocol.Position;
import health.steady.protocol.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages about exercises of the clinic's own. */
@Component
class OwnExercisePages {

    private static final String HERE = "/exercises/own?page=";

    /** Things to choose from under one heading, or none. */
    record Group(@Nullable String title, List<Choice> options) {}

    /** @param scale how it is counted, by name */
    record Asked(String id, String label, String scale) {}

    private final Words words;

    OwnExercisePages(Words words) {
        this.words = words;
    }

    ModelAndView list(CurrentUser user, Catalogue catalogue, Page<OwnExerciseView> found, int number) {
        ModelAndView page = new ModelAndView("review/own-exercises");
        int pages = Math.max(1, found.getTotalPages());
        page.addObject(
                "exercises",
                found.map(view -> OwnExercisePage.of(words, user, catalogue, view))
                        .getContent());
        page.addObject("writes", user.role() == Role.SURGEON || user.role() == Role.THERAPIST);
        page.addObject("number", Math.min(number, pages));
        page.addObject("pages", pages);
        page.addObject("previous", number > 1 ? HERE + (Math.min(number, pages + 1) - 1) : null);
        page.addObject("next", number < pages ? HERE + (number + 1) : null);
        return page;
    }

    ModelAndView form(Catalogue catalogue, OwnExerciseForm form) {
        ModelAndView page = new ModelAndView("review/own-exercise-new", "form", form);
        page.addObject("intents", choices(catalogue.intents()));
        page.addObject(
                "positions",
                Arrays.stream(Position.values())
                        .map(position -> new Choice(position.name(), words.say("review.own.position." + position)))
                        .toList());
        page.addObject("equipment", List.of(new Group(null, choices(catalogue.equipment()))));
        page.addObject(
                "conditions",
                List.of(new Group(
                        null,
                        catalogue.contraindications().values().stream()
                                .map(condition -> new Choice(condition.id(), words.text(condition.ask())))
                                .toList())));
        page.addObject(
                "yesOrNo",
                List.of(new Choice("no", words.say("review.own.no")), new Choice("yes", words.say("review.own.yes"))));
        page.addObject(
                "zeroOrOne",
                List.of(new Choice("0", words.say("review.own.no")), new Choice("1", words.say("review.own.yes"))));
        page.addObject(
                "levels",
                List.of(0, 1, 2, 3).stream()
                        .map(level -> new Choice(Integer.toString(level), words.say("review.own.level." + level)))
                        .toList());
        page.addObject(
                "demands",
                Arrays.stream(Demand.values())
                        .map(demand -> new Asked(
                                demand.id(),
                                new Amounts(words).demand(demand),
                                demand.scale().name()))
                        .toList());
        return page;
    }

    ModelAndView one(CurrentUser user, Catalogue catalogue, OwnExerciseView view) {
        return new ModelAndView("review/own-exercise", "exercise", OwnExercisePage.of(words, user, catalogue, view));
    }

    /** @return the key of what is wrong with a reason, or null */
    static @Nullable String problemOf(String reason) {
        if (reason.isEmpty()) {
            return "review.own.withdraw.missing";
        }
        if (reason.length() > OwnExercises.LONGEST_REASON) {
            return "review.own.too-long";
        }
        return PlainText.Validator.isPlain(reason, OwnExercises.LONGEST_REASON) ? null : "review.own.not-plain";
    }

    private List<Choice> choices(Map<String, Text> named) {
        return named.entrySet().stream()
                .map(each -> new Choice(each.getKey(), words.text(each.getValue())))
                .toList();
    }
}
