package health.steady.review.web;

import health.steady.alert.AlertApi;
import health.steady.alert.AlertId;
import health.steady.alert.AlertNotFound;
import health.steady.alert.AlertRefused;
import health.steady.alert.AlertView;
import health.steady.people.CurrentUser;
import health.steady.people.Today;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page about one alert, and what a form on it brought: done, it comes back fresh; refused, with what was typed. */
@Component
class AlertPages {

    private final AlertApi alerts;
    private final Today today;
    private final Words words;

    AlertPages(AlertApi alerts, Today today, Words words) {
        this.alerts = alerts;
        this.today = today;
        this.words = words;
    }

    ModelAndView fresh(CurrentUser user, UUID id) {
        return around(user, id);
    }

    /**
     * Does it, or shows the page again.
     *
     * @param fields of the form, at which a refusal can stand
     */
    ModelAndView act(
            CurrentUser user,
            UUID id,
            BindingResult result,
            Set<String> fields,
            Runnable act,
            RedirectAttributes next) {
        if (!result.hasErrors()) {
            try {
                act.run();
                next.addFlashAttribute("done", true);
                return new ModelAndView("redirect:/alerts/" + id);
            } catch (AlertRefused refused) {
                place(refused, result, fields);
            } catch (AlertNotFound unknown) {
                throw Readings.notFound();
            }
        }
        ModelAndView again = around(user, id);
        again.addAllObjects(result.getModel());
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    static void place(AlertRefused refused, BindingResult result, Set<String> fields) {
        String code = "alert.refused." + refused.code();
        Object[] arguments = refused.arguments().toArray();
        if (fields.contains(refused.field())) {
            result.rejectValue(refused.field(), code, arguments, null);
        } else {
            result.reject(code, arguments, null);
        }
    }

    private ModelAndView around(CurrentUser user, UUID id) {
        AlertView alert = alerts.find(user, new AlertId(id)).orElseThrow(Readings::notFound);
        AlertWords sentences = new AlertWords(words, user, today.of(user));
        List<Choice> colleagues = alerts.colleagues(user).stream()
                .map(person -> new Choice(
                        person.id().toString(),
                        words.say(
                                "review.alert.colleague",
                                person.name(),
                                words.say("review.alert.role." + person.role().name()))))
                .toList();
        ModelAndView page = new ModelAndView("review/alert");
        page.addObject("alert", sentences.page(alert, colleagues));
        page.addObject("acknowledgement", NoteForm.empty());
        page.addObject("contact", NoteForm.empty());
        page.addObject("handover", HandOverForm.empty());
        page.addObject("resolution", NoteForm.empty());
        return page;
    }
}
