package health.steady.site.web;

import health.steady.site.demo.DemoToday;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@Profile("demo")
class DemoDayController {

    private static final Pattern PAGE_OF_OURS = Pattern.compile("(/[\\w-]+)+");

    private final DemoToday today;

    DemoDayController(DemoToday today) {
        this.today = today;
    }

    @PostMapping("/demo/next-day")
    String next(@RequestParam(defaultValue = "/") String from) {
        today.nextDay();
        return "redirect:" + (PAGE_OF_OURS.matcher(from).matches() ? from : "/");
    }
}
