package health.steady.review.web;

import health.steady.protocol.Lesson;
import health.steady.protocol.Phase;
import java.util.Arrays;
import java.util.List;

/** What the patient is told to know, under the recovery phase in which it begins. */
record LessonPart(String phase, List<Line> lessons) {

    /** @param when from and until when it is shown */
    record Line(String id, String title, String when, List<String> says, List<CauseLine> sources) {}

    /** Without the phases in which nothing begins. */
    static List<LessonPart> all(Telling telling) {
        return Arrays.stream(Phase.values())
                .map(phase -> new LessonPart(
                        telling.words().phase(phase),
                        telling.rulebook().lessons().stream()
                                .filter(lesson -> Phase.on(lesson.from()) == phase)
                                .map(lesson -> line(telling, lesson))
                                .toList()))
                .filter(part -> !part.lessons().isEmpty())
                .toList();
    }

    private static Line line(Telling telling, Lesson lesson) {
        Integer before = lesson.before();
        String from = telling.after(lesson.from());
        return new Line(
                lesson.id(),
                telling.text(lesson.title()),
                before == null
                        ? telling.say("review.annex.lesson.from", from)
                        : telling.say("review.annex.lesson.until", from, telling.after(before)),
                lesson.says().stream().map(telling::text).toList(),
                CauseLine.sources(telling, lesson.sources()));
    }
}
