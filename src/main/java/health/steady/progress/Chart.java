package health.steady.progress;

import java.math.BigDecimal;
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
public record Chart(
        List<Guide> guides,
        List<Label> labels,
        List<Integer> marks,
        List<Line> lines,
        List<Point> points,
        List<Bar> bars) {

    public record Guide(int y, String number) {}

    public record Label(int x, String anchor, LocalDate date) {}

    public record Line(String kind, String points) {}

    public record Point(String kind, int x, int y) {}

    public record Bar(String kind, int x, int y, int width, int height) {}

    /** Draws from left to right, a column a day, from 0 up to a top. */
    public static final class Pen {

        private static final int LEFT = 44;
        private static final int RIGHT = 472;
        private static final int TOP = 16;
        private static final int BOTTOM = 150;
        private static final BigDecimal TWO = BigDecimal.valueOf(2);

        private final List<LocalDate> days;
        private final BigDecimal top;
        private final List<Line> lines = new ArrayList<>();
        private final List<Point> points = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();

        public Pen(List<LocalDate> days, int top) {
            this(days, BigDecimal.valueOf(top));
        }

        /** @param top above zero */
        public Pen(List<LocalDate> days, BigDecimal top) {
            this.days = List.copyOf(days);
            this.top = top;
        }

        /** Joins the days that have a value, across those that have none. */
        public Pen joined(String kind, List<? extends @Nullable Number> values) {
            StringBuilder run = new StringBuilder();
            for (int day = 0; day < values.size(); day++) {
                Number value = values.get(day);
                if (value != null) {
                    run.append(x(day)).append(',').append(y(value)).append(' ');
                }
            }
            end(kind, run);
            return this;
        }

        public Pen line(String kind, List<? extends @Nullable Number> values) {
            StringBuilder run = new StringBuilder();
            for (int day = 0; day < values.size(); day++) {
                Number value = values.get(day);
                if (value == null) {
                    end(kind, run);
                } else {
                    run.append(x(day)).append(',').append(y(value)).append(' ');
                }
            }
            end(kind, run);
            return this;
        }

        public Pen points(String kind, List<? extends @Nullable Number> values) {
            for (int day = 0; day < values.size(); day++) {
                Number value = values.get(day);
                if (value != null) {
                    points.add(new Point(kind, x(day), y(value)));
                }
            }
            return this;
        }

        public Pen bars(String kind, List<? extends @Nullable Number> values) {
            int width = Math.min(24, Math.max(3, (RIGHT - LEFT) / days.size() - 4));
            for (int day = 0; day < values.size(); day++) {
                Number value = values.get(day);
                if (value != null) {
                    bars.add(new Bar(kind, x(day) - width / 2, y(value), width, BOTTOM - y(value)));
                }
            }
            return this;
        }

        /** @param changed the days on which the plan changed */
        public Chart chart(Set<LocalDate> changed) {
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
            List<Guide> guides = List.of(guide(BigDecimal.ZERO), guide(top.divide(TWO)), guide(top));
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

        private Guide guide(BigDecimal value) {
            return new Guide(y(value), value.stripTrailingZeros().toPlainString());
        }

        private int y(Number value) {
            double highest = top.doubleValue();
            return BOTTOM - (int) Math.round(Math.min(value.doubleValue(), highest) * (BOTTOM - TOP) / highest);
        }
    }
}
