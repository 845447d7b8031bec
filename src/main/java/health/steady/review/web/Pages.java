package health.steady.review.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Begins a page about a plan: the strip on top, and where on the way the patient is. */
@Component
class Pages {

    private final Words words;

    Pages(Words words) {
        this.words = words;
    }

    ModelAndView about(PlanReading reading, String view) {
        var page = new ModelAndView(view);
        page.addObject("head", PlanHead.of(Telling.of(words, reading, reading.day()), reading));
        page.addObject("phase", reading.day().phase());
        page.addObject("stage", reading.day().stage());
        page.addObject("changes", List.of());
        return page;
    }
}
