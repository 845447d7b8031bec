package health.steady.review.web;

import health.steady.library.LibraryService;
import health.steady.people.CurrentUser;
import health.steady.people.Today;
import health.steady.protocol.Rulebook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The protocols to read: what each gives, limits and asks, and where that is written. */
@Controller
@RequestMapping("/protocols")
class ProtocolController {

    private final LibraryService library;
    private final Today today;
    private final Words words;

    ProtocolController(LibraryService library, Today today, Words words) {
        this.library = library;
        this.today = today;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "protocols",
                library.assignable().stream()
                        .map(rulebook -> ProtocolPage.Entry.of(words, rulebook))
                        .toList());
        return "review/protocols";
    }

    @GetMapping("/{slug}")
    String show(CurrentUser user, @PathVariable String slug, Model model) {
        Rulebook rulebook = library.assignable().stream()
                .filter(known -> known.protocol().slug().equals(slug))
                .findFirst()
                .orElseThrow(Readings::notFound);
        model.addAttribute("protocol", ProtocolPage.of(words, rulebook, today.of(user)));
        return "review/protocol";
    }
}
