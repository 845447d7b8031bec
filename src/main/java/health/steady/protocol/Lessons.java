package health.steady.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be known on a day, course after course in the order of the file, each once. Nothing while a danger sign takes
 * walks or exercises away: a lesson that says "walk" never stands beside "stop".
 */
final class Lessons {

    private Lessons() {}

    static List<Lesson> of(List<Situation> situations) {
        Map<String, Lesson> lessons = new LinkedHashMap<>();
        for (Situation situation : situations) {
            Suspensions suspensions = situation.suspensions();
            if (suspensions.openAt(SuspensionLevel.STOP_ALL)
                    || suspensions.openAt(SuspensionLevel.ESSENTIAL_MOVEMENT)) {
                return List.of();
            }
            for (Lesson lesson : situation.rulebook().lessons()) {
                if (lesson.isShownOn(situation.schedule().day())) {
                    lessons.putIfAbsent(lesson.id(), lesson);
                }
            }
        }
        return new ArrayList<>(lessons.values());
    }
}
