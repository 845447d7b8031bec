package health.steady.protocol;

import health.steady.protocol.ProgrammeEntry.Role;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Of two entries for one exercise in one stage the second begins when the first ends. Where they overlap the second is
 * never given; in a gap the patient loses an exercise for some days without a reason.
 */
final class ProgrammeJoinRule implements LintRule {

    private static final String ID = "programme-join";

    @Override
    public void check(Rulebook rulebook, Consumer<Problem> report) {
        for (Stage stage : rulebook.protocol().stages()) {
            List<ProgrammeEntry> entries = stage.programme();
            for (int i = 0; i < entries.size(); i++) {
                ProgrammeEntry later = entries.get(i);
                ProgrammeEntry earlier = before(entries, i);
                if (earlier != null && later.role() == Role.EXERCISE) {
                    join(stage, earlier, later, report);
                }
            }
        }
    }

    private static @Nullable ProgrammeEntry before(List<ProgrammeEntry> entries, int place) {
        ProgrammeEntry earlier = null;
        for (ProgrammeEntry entry : entries.subList(0, place)) {
            boolean same =
                    entry.use().exercise().equals(entries.get(place).use().exercise());
            earlier = same ? entry : earlier;
        }
        return earlier;
    }

    private static void join(Stage stage, ProgrammeEntry earlier, ProgrammeEntry later, Consumer<Problem> report) {
        Integer end = earlier.before();
        String where = "stages." + stage.phase() + ".programme." + later.use().exercise() + "/"
                + later.use().rung();
        String first = earlier.use().exercise() + "/" + earlier.use().rung();
        if (end == null || end > later.from()) {
            String until = end == null ? "has no end" : "ends before day " + end;
            report.accept(new Problem(
                    ID, where, "begins on day " + later.from() + " while " + first + " holds, which " + until));
        } else if (end < later.from()) {
            report.accept(new Problem(
                    ID, where, "begins on day " + later.from() + ", and " + first + " ends before day " + end));
        }
    }
}
