package health.steady.today.web;

import health.steady.library.LibraryService;
import health.steady.people.ClinicView;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleApi;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** When to call, for everybody. Without a name in its frame it is the same for all, and may be kept. */
@Controller
class WhenToCallController {

    private static final String LANGUAGE = "en";
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic().staleIfError(Duration.ofDays(7));

    private final LibraryService library;
    private final PeopleApi people;

    WhenToCallController(LibraryService library, PeopleApi people) {
        this.library = library;
        this.people = people;
    }

    @GetMapping("/when-to-call")
    String show(@Nullable CurrentUser user, Model model, HttpServletResponse response) {
        if (user == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT.getHeaderValue());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
        Optional<ClinicView> clinic = user == null ? people.onlyClinic() : Optional.of(people.clinic(user.clinic()));
        ClinicNumbers numbers = clinic.map(ClinicNumbers::of).orElse(null);
        model.addAttribute("page", WhenToCallPage.of(library.assignable(), numbers, LANGUAGE));
        return "today/when-to-call";
    }
}
