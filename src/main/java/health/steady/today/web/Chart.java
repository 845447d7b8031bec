package health.steady.today.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of some days, in the units of its own frame. Kinds are told apart by shape as well as by colour.
 *
 * @param guides lines across, with their number
 * @param marks where the plan changed
 * @param lines what is joined from day to day; a day without a report breaks the line
 */
record Chart(
        List<Guide> guides,
        List<Label> labels,
        List<Integer> marks,
        List<Line> lines,
        List<Point> points,
        List<Bar> bars) {

    record Guide(int y, int number) {}

    record Label(int x, String anchor, LocalDate date) {}

    record Line(String kind, String points) {}

    record Point(String kind, int x, int y) {}

    record Bar(String kind, int x, int y, int width, int height) {}

    /** Draws from left to right, a column a day, from 0 up to a top. */
    static final class Pen {

        private static final int LEFT = 44;
        private static final int RIGHT = 472;
        private static final int TOP = 16;
        private static final int BOTTOM = 150;

        private final List<LocalDate> days;
        private final int top;
        private final List<Line> lines = new ArrayList<>();
        private final List<Point> points = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();

        Pen(List<LocalDate> days, int top) {
            this.days = List.copyOf(days);
            this.top = top;
        }

        Pen line(String kind, List<@Nullable Integer> values) {
            StringBuilder run = new StringBuilder();
            for (int day = 0; day < values.size(); day++) {
                Integer value = values.get(day);
                if (value == null) {
                    end(kind, run);
                } else {
                    run.append(x(day)).append(',').append(y(value)).append(' ');
                }
            }
            end(kind, run);
            return this;
        }

        Pen points(String kind, List<@Nullable Integer> values) {
            for (int day = 0; day < values.size(); day++) {
                Integer value = values.get(day);
                if (value != null) {
                    points.add(new Point(kind, x(day), y(value)));
                }
            }
            return this;
        }

        Pen bars(String kind, List<@Nullable Integer> values) {
            int width = Math.min(24, Math.max(3, (RIGHT - LEFT) / days.size() - 4));
            for (int day = 0; day < values.size(); day++) {
                Integer value = values.get(day);
                if (value != null) {
                    bars.add(new Bar(kind, x(day) - width / 2, y(value), width, BOTTOM - y(value)));
                }
            }
            return this;
        }

        Chart chart(Set<LocalDate> changed) {
            List<Integer> marks = new ArrayList<>();
            for (int day = 0; day < days.size(); day++) {
                if (changed.contains(days.get(day))) {
                    marks.add(x(day));
                }
            }
            int last = days.size() - 1;
            List<Label> labels = new ArrayList<>();
            labels.add(new Label(LEFT, "start", days.get(0)));
            if (last > 0) {
                labels.add(new Label(RIGHT, "end", days.get(last)));
            }
            List<Guide> guides = List.of(new Guide(y(0), 0), new Guide(y(top / 2), top / 2), new Guide(y(top), top));
            return new Chart(guides, labels, marks, lines, points, bars);
        }

        private void end(String kind, StringBuilder run) {
            if (!run.isEmpty()) {
                lines.add(new Line(kind, run.toString().strip()));
                run.setLength(0);
            }
        }

        private int x(int day) {
            return LEFT + (int) Math.round((day + 0.5) * (RIGHT - LEFT) / days.size());
        }

        private int y(int value) {
            return BOTTOM - (int) Math.round((double) Math.min(value, top) * (BOTTOM - TOP) / top);
        }
    }
}
