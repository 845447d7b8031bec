package health.steady.site.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Home is a different page for each role. */
@Controller
class HomeController {

    @GetMapping("/")
    String home(@Nullable CurrentUser user) {
        return "redirect:" + (user == null ? "/login" : homeOf(user.role()));
    }

    private static String homeOf(Role role) {
        return switch (role) {
            case PATIENT -> "/today";
            case SURGEON, DELEGATE, THERAPIST -> "/patients";
            case ADMINISTRATOR -> "/people";
            case CAREGIVER -> "/when-to-call";
        };
    }
}
