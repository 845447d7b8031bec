package health.steady.review.web;

import health.steady.protocol.Author;
import health.steady.protocol.Fact;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something signed or reported, as the history shows it.
 *
 * @param at when it was recorded, in the clinic's time
 * @param from from which day it holds; null when that is the day of recording
 * @param changed where what it changed is shown; null for what is no version of a plan
 * @param undo where this reader takes it back; null where that is not offered
 */
record HistoryLine(
        Instant recordedAt,
        String at,
        String time,
        String who,
        String what,
        @Nullable String from,
        String reason,
        @Nullable String changed,
        @Nullable String undo) {

    static HistoryLine of(Telling telling, PlanReading reading, Fact fact) {
        Signature signature = fact.signature();
        return line(
                telling,
                reading,
                signature.recordedAt(),
                signature.author(),
                new Facts(telling).what(fact),
                signature.effectiveOn(),
                signature.reason(),
                Versions.about(reading, signature),
                new Undoing(reading).isOffered(fact) ? reading.path() + "/history/" + signature.seq() + "/undo" : null);
    }

    static HistoryLine of(Telling telling, PlanReading reading, CheckIn report) {
        String what = telling.say(
                report.dangerSigns().isEmpty() ? "review.fact.report" : "review.fact.report.danger",
                report.backPain(),
                report.legPain(),
                String.join("; ", OpenSigns.asked(reading, report, telling.words())));
        List<String> more = more(telling, reading, report);
        String all = more.isEmpty() ? what : telling.say("review.fact.report.more", what, String.join("; ", more));
        return line(telling, reading, report.recordedAt(), report.by(), all, report.on(), "", null, null);
    }

    private static List<String> more(Telling telling, PlanReading reading, CheckIn report) {
        List<String> more = new ArrayList<>();
        new TreeSet<>(report.states())
                .forEach(id -> more.add(reading.rulebook()
                        .dangerSigns()
                        .state(id)
                        .map(state -> telling.text(state.ask()))
                        .orElse(id)));
        new TreeSet<>(report.raisedAfter())
                .forEach(id -> more.add(telling.say(
                        "review.fact.report.raised",
                        reading.catalogue()
                                .exercise(id)
                                .map(exercise -> telling.text(exercise.name()))
                                .orElseGet(() -> telling.say("review.check-in.raised.other")))));
        return more;
    }

    /** Everything, newest first. */
    static List<HistoryLine> all(Telling telling, PlanReading reading) {
        List<HistoryLine> lines = new ArrayList<>();
        reading.view().course().history().facts().forEach(fact -> lines.add(of(telling, reading, fact)));
        reading.view().course().history().observations().stream()
                .filter(CheckIn.class::isInstance)
                .map(CheckIn.class::cast)
                .forEach(report -> lines.add(of(telling, reading, report)));
        lines.sort(Comparator.comparing(HistoryLine::recordedAt));
        Collections.reverse(lines);
        return lines;
    }

    private static HistoryLine line(
            Telling telling,
            PlanReading reading,
            Instant at,
            Author author,
            String what,
            LocalDate from,
            String reason,
            @Nullable String changed,
            @Nullable String undo) {
        ZoneId zone = reading.user().zone();
        boolean sameDay = LocalDate.ofInstant(at, zone).equals(from);
        return new HistoryLine(
                at,
                telling.words().moment(at.atZone(zone)),
                telling.words().time(at.atZone(zone)),
                telling.who(author),
                what,
                sameDay ? null : telling.words().day(from),
                reason,
                changed,
                undo);
    }
}
