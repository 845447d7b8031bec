package health.steady.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Days on end on which a patient was told the same.
 *
 * @param sayings what was shown; several when one day was shown in several ways, none when no day of it was opened
 * @param because what changed since what was shown before
 */
public record Stretch(LocalDate from, LocalDate to, List<Saying> sayings, List<Telling> because) {

    public Stretch {
        sayings = List.copyOf(sayings);
        because = List.copyOf(because);
    }

    public boolean isOpened() {
        return !sayings.isEmpty();
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    /**
     * The words as they were shown.
     *
     * @param first when they were shown for the first time, as the reader's clock says
     * @param last when they were shown for the last time
     * @param limits none when no limit of this kind was shown
     * @param tasks exercises that ask it
     */
    public record Saying(LocalDateTime first, LocalDateTime last, List<DaySheet.Line> limits, List<Task> tasks) {

        public Saying {
            limits = List.copyOf(limits);
            tasks = List.copyOf(tasks);
        }

        public boolean isOnce() {
            return first.equals(last);
        }
    }

    public record Task(String id, String name, String dose) {}

    @Override
    public String toString() {
        return "Stretch[" + from + ", " + to + "]";
    }
}
