package health.steady.people.web;

import health.steady.people.CurrentUser;
import health.steady.people.domain.PreferenceService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How everybody likes to read Steady. What is chosen holds in this session at once, and elsewhere after signing in. */
@Controller
@RequestMapping("/account/preferences")
class PreferencesController {

    private static final String PAGE = "people/preferences";

    private final PreferenceService preferences;
    private final MessageSourceAccessor words;
    private final Clock clock;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PreferencesController(PreferenceService preferences, MessageSource messages, Clock clock) {
        this.preferences = preferences;
        this.words = new MessageSourceAccessor(messages);
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(CurrentUser user) {
        var own = preferences.of(user);
        var page = PreferencesPage.of(user, own, words);
        return new ModelAndView(PAGE, Map.of("page", page, "form", PreferencesForm.from(own)));
    }

    @PostMapping
    ModelAndView choose(
            CurrentUser user,
            @Valid @ModelAttribute("form") PreferencesForm form,
            BindingResult result,
            Authentication present,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (result.hasErrors()) {
            return Refusals.returned(PAGE, Map.of("page", PreferencesPage.of(user, preferences.of(user), words)));
        }
        CurrentUser chosen = preferences.choose(user, form.toCommand(), clock.instant());
        sessions.saveContext(around(chosen, present), request, response);
        next.addFlashAttribute("saved", true);
        return new ModelAndView("redirect:/account/preferences");
    }

    private static SecurityContext around(CurrentUser user, Authentication present) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, present.getAuthorities());
        signedIn.setDetails(present.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        return context;
    }
}
