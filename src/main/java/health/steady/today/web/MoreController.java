package health.steady.today.web;

import health.steady.message.MessageApi;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.Role;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The way to whatever has no place in the bar. */
@Controller
class MoreController {

    /** A page; its words are the messages {@code today.more.<key>} and {@code today.more.<key>.text}. */
    record Way(String key, String href, String icon) {}

    private static final List<Way> WAYS = List.of(
            new Way("timeline", "/today/timeline", "flag"),
            new Way("progress", "/today/progress", "up"),
            new Way("days", "/today/days", "cal"),
            new Way("paper", "/today/paper", "clip"),
            new Way("looked", "/who-looked", "search"),
            new Way("preferences", "/account/preferences", "pen"),
            new Way("account", "/account", "person"),
            new Way("call", "/when-to-call", "phone"));

    private final MessageApi messages;

    MoreController(MessageApi messages) {
        this.messages = messages;
    }

    @GetMapping("/today/more")
    String show(CurrentUser user, Model model) {
        user.mustBe(Role.PATIENT);
        PatientId self = user.patient();
        model.addAttribute("unread", self == null ? 0 : messages.unread(user, self));
        model.addAttribute("ways", WAYS);
        return "today/more";
    }
}
