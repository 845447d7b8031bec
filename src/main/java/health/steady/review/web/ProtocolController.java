package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The protocols to read: what each gives, limits and asks, where that is written, and who has approved it. */
@Controller
@RequestMapping("/protocols")
class ProtocolController {

    private final Protocols protocols;
    private final ProtocolDocument document;
    private final Today today;
    private final Words words;

    ProtocolController(Protocols protocols, ProtocolDocument document, Today today, Words words) {
        this.protocols = protocols;
        this.document = document;
        this.today = today;
        this.words = words;
    }

    @GetMapping
    String list(CurrentUser user, Model model) {
        LocalDate day = today.of(user);
        model.addAttribute(
                "protocols",
                protocols.of(user).stream()
                        .map(known -> ProtocolPage.Listed.of(words, user, day, known))
                        .toList());
        return "review/protocols";
    }

    @GetMapping("/{slug}")
    ModelAndView show(CurrentUser user, @PathVariable String slug) {
        return document.of(user, slug);
    }
}
