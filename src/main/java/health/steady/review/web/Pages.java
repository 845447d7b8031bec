package health.steady.review.web;

import health.steady.library.Approvals;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Begins a page about a plan: the strip on top, and where on the way the patient is. */
@Component
class Pages {

    private final Words words;
    private final GlassLines glass;
    private final Approvals approvals;

    Pages(Words words, GlassLines glass, Approvals approvals) {
        this.words = words;
        this.glass = glass;
        this.approvals = approvals;
    }

    ModelAndView about(PlanReading reading, String view) {
        var page = new ModelAndView(view);
        page.addObject("head", PlanHead.of(Telling.of(words, reading, reading.day()), reading));
        page.addObject("phase", reading.day().phase());
        page.addObject("stage", reading.day().stage());
        page.addObject("changes", List.of());
        page.addObject(
                "unreviewed",
                !approvals.isApproved(reading.user(), reading.rulebook().digest()));
        page.addObject(
                "opened",
                glass.openedBy(reading.user(), reading.view().patient().id()));
        return page;
    }
}
