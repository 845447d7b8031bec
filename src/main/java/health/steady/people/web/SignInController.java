package health.steady.people.web;

import health.steady.people.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in on; the security chain reads what it sends. */
@Controller
class SignInController {

    @GetMapping("/login")
    String show(@Nullable CurrentUser user) {
        return user == null ? "people/sign-in" : "redirect:/";
    }
}
