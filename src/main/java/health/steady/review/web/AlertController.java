package health.steady.review.web;

import health.steady.alert.AlertApi;
import health.steady.alert.AlertView;
import health.steady.people.CurrentUser;
import health.steady.people.Today;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who needs a human now: the alert whose clock runs out first on top. */
@Controller
class AlertController {

    private static final int SIZE = 25;

    private final AlertApi alerts;
    private final AlertPages pages;
    private final Today today;
    private final Words words;
    private final Clock clock;

    AlertController(AlertApi alerts, AlertPages pages, Today today, Words words, Clock clock) {
        this.alerts = alerts;
        this.pages = pages;
        this.today = today;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/alerts")
    String list(CurrentUser user, @RequestParam(name = "page", required = false) @Nullable String asked, Model model) {
        AlertWords sentences = new AlertWords(words, user, today.of(user));
        String typed = Typed.line(asked);
        int number = Typed.isWhole(typed) ? Math.max(1, Integer.parseInt(typed)) : 1;
        Page<AlertView> page = alerts.open(user, PageRequest.of(number - 1, SIZE));
        int pageCount = Math.max(1, page.getTotalPages());
        model.addAttribute("rows", page.map(sentences::row).getContent());
        model.addAttribute("total", page.getTotalElements());
        model.addAttribute("watch", sentences.watch(alerts.watchNow(user.clinic(), clock.instant())));
        model.addAttribute("number", Math.min(number, pageCount));
        model.addAttribute("pages", pageCount);
        model.addAttribute("previous", number > 1 ? "/alerts?page=" + (number - 1) : null);
        model.addAttribute("next", number < pageCount ? "/alerts?page=" + (number + 1) : null);
        return "review/alerts";
    }

    @GetMapping("/alerts/{id}")
    ModelAndView show(CurrentUser user, @PathVariable UUID id) {
        return pages.fresh(user, id);
    }
}
