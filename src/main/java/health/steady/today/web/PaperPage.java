package health.steady.today.web;

import health.steady.plan.DaySheet.Line;
import health.steady.plan.DaySheet.Note;
import health.steady.plan.DaySheet.Told;
import health.steady.plan.DaySheet.Walk;
import health.steady.plan.Paper;
import health.steady.protocol.Rulebook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is printed.
 *
 * @param version how many facts the plan has
 * @param limits the strictest on each demand: while the paper is valid no looser one counts
 * @param notes why there is nothing to do, or what to mind
 * @param signs what to call for
 * @param pdf for a program that makes pages, and not for a screen
 * @param links where a screen goes from here
 */
record PaperPage(
        String name,
        String operation,
        @Nullable LocalDate surgeryOn,
        int version,
        @Nullable LocalDate signedOn,
        List<LocalDate> days,
        LocalDate validUntil,
        List<Line> limits,
        boolean programme,
        List<Note> notes,
        @Nullable Walk walk,
        List<Paper.Row> exercises,
        List<Told> instructions,
        WhenToCallPage signs,
        ClinicNumbers numbers,
        List<String> signers,
        boolean pdf,
        Links links) {

    /** @param back to where the paper was asked for */
    record Links(String pdf, String back) {}

    static PaperPage of(Paper paper, ClinicNumbers numbers, boolean pdf, Links links) {
        Rulebook rulebook = paper.plan().course().rulebook();
        return new PaperPage(
                paper.plan().patient().name(),
                paper.operation(),
                paper.surgeryOn(),
                paper.plan().seen(),
                paper.signedOn(),
                paper.days(),
                paper.validUntil(),
                strictest(paper.sheet().restrictions()),
                paper.programme(),
                paper.sheet().messages(),
                paper.sheet().walking(),
                paper.exercises(),
                paper.sheet().instructions(),
                WhenToCallPage.of(List.of(rulebook), numbers, paper.sheet().language()),
                numbers,
                paper.signers(),
                pdf,
                links);
    }

    public boolean isWeek() {
        return days.size() > 1;
    }

    private static List<Line> strictest(List<Line> lines) {
        Map<String, Line> byDemand = new LinkedHashMap<>();
        lines.forEach(line -> byDemand.putIfAbsent(line.demand(), line));
        return List.copyOf(byDemand.values());
    }

    @Override
    public String toString() {
        return "PaperPage[" + days + "]";
    }
}
