package health.steady.review.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pain of some days as a line of 96 by 36, with the last number beside it and all of it in a sentence.
 *
 * @param points joined from report to report
 * @param x of the last report
 * @param last the number beside the line; null when nothing was reported
 */
record Spark(String points, int x, int y, @Nullable Integer last, String label) {

    private static final int LEFT = 2;
    private static final int WIDTH = 90;
    private static final int BOTTOM = 33;
    private static final int STEP = 3;

    static Spark of(Words words, List<@Nullable Integer> days) {
        List<Integer> reported = days.stream().filter(Objects::nonNull).toList();
        List<String> points = new ArrayList<>();
        int x = LEFT;
        int y = BOTTOM;
        for (int day = 0; day < days.size(); day++) {
            Integer pain = days.get(day);
            if (pain != null) {
                x = LEFT + day * WIDTH / Math.max(1, days.size() - 1);
                y = BOTTOM - STEP * pain;
                points.add(x + "," + y);
            }
        }
        if (reported.isEmpty()) {
            return new Spark("", x, y, null, words.say("review.case.pain.none", days.size()));
        }
        int last = reported.get(reported.size() - 1);
        String label = words.say(
                "review.case.pain.label",
                days.size(),
                reported.size(),
                reported.get(0),
                last,
                reported.stream().mapToInt(Integer::intValue).max().orElse(last));
        return new Spark(String.join(" ", points), x, y, last, label);
    }
}
