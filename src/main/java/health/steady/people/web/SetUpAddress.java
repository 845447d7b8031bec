package health.steady.people.web;

import health.steady.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows a set-up link once, on the page of the person it is for. */
final class SetUpAddress {

    private SetUpAddress() {}

    static ModelAndView handOver(@Nullable String token, PersonId person, RedirectAttributes next) {
        if (token != null) {
            next.addFlashAttribute("setUpAddress", of(token));
        }
        return new ModelAndView("redirect:/people/" + person);
    }

    private static String of(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("set-up", token)
                .toUriString();
    }
}
