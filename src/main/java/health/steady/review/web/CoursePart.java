package health.steady.review.web;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.Observation.CheckIn;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a patient was doing on a day, as it was known at one moment: what goes with a request to the surgeon.
 *
 * @param pain of the last 14 days, newest first
 * @param done of the last 7 days, by exercise
 * @param findings that releases and the next stage ask for
 * @param open danger signs, pauses and prompts
 */
record CoursePart(
        @Nullable String day,
        String stage,
        String painSummary,
        List<PainRow> pain,
        List<DoneRow> done,
        List<FindingLine> findings,
        List<String> open,
        List<String> limits) {

    private static final int PAIN_DAYS = 14;

    /** One report of pain. */
    record PainRow(String on, int back, int leg, String said) {}

    static CoursePart of(Telling telling, PlanReading reading) {
        List<CheckIn> reports = reports(reading);
        StagePart stage = StagePart.of(telling, reading);
        return new CoursePart(
                PlanHead.day(telling.words(), reading.day()),
                stage(telling, reading),
                summary(telling, reports),
                reports.stream().map(report -> row(telling, reading, report)).toList(),
                DoneRow.of(telling, reading),
                findings(telling, reading, stage),
                open(telling, reading),
                reading.day().restrictions().stream()
                        .map(InForce::limit)
                        .map(telling.amounts()::limit)
                        .distinct()
                        .toList());
    }

    private static String stage(Telling telling, PlanReading reading) {
        var phase = reading.day().phase();
        var stage = reading.day().stage();
        return phase == null || stage == null
                ? telling.say("review.course.no-stage")
                : telling.say(
                        "review.course.stage",
                        telling.words().phase(phase),
                        telling.words().phase(stage));
    }

    private static List<CheckIn> reports(PlanReading reading) {
        return reading.view().course().history().observations().stream()
                .filter(CheckIn.class::isInstance)
                .map(CheckIn.class::cast)
                .filter(report -> !report.on().isAfter(reading.today())
                        && report.on().isAfter(reading.today().minusDays(PAIN_DAYS)))
                .sorted(Comparator.comparing(CheckIn::on)
                        .thenComparing(CheckIn::recordedAt)
                        .reversed())
                .toList();
    }

    private static String summary(Telling telling, List<CheckIn> reports) {
        if (reports.isEmpty()) {
            return telling.say("review.course.pain.none", PAIN_DAYS);
        }
        CheckIn worst = reports.stream()
                .max(Comparator.comparingInt(CheckIn::worstPain))
                .orElseThrow();
        long days = reports.stream().map(CheckIn::on).distinct().count();
        return telling.say("review.course.pain.summary", days, PAIN_DAYS, worst.worstPain(), telling.on(worst.on()));
    }

    private static PainRow row(Telling telling, PlanReading reading, CheckIn report) {
        return new PainRow(
                telling.on(report.on()),
                report.backPain(),
                report.legPain(),
                HistoryLine.of(telling, reading, report).what());
    }

    private static List<FindingLine> findings(Telling telling, PlanReading reading, @Nullable StagePart stage) {
        Stream<FindingLine> needed = reading.day().restrictions().stream()
                .flatMap(restriction -> restriction.end().needs().stream())
                .map(need -> need.finding())
                .distinct()
                .map(id -> reading.protocol().finding(id).orElse(null))
                .filter(Objects::nonNull)
                .map(finding -> FindingLine.of(telling, reading, finding));
        Stream<FindingLine> gate = stage == null ? Stream.of() : stage.gate().stream();
        return Stream.concat(needed, gate)
                .map(line -> new FindingLine(line.state(), line.name(), line.detail(), null))
                .toList();
    }

    private static List<String> open(Telling telling, PlanReading reading) {
        return Notices.of(telling, reading).stream().map(Notice::title).toList();
    }
}
