package health.steady.protocol.proof;

import health.steady.protocol.Fact;
import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.FindingNotMet;
import health.steady.protocol.Observation;
import health.steady.protocol.Observation.CheckIn;
import health.steady.protocol.Observation.Measurement;
import health.steady.protocol.Observation.SessionLog;
import health.steady.protocol.Signer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is known of a finding on a day, from the raw file: goes backwards through the days where the engine sorts. */
final class Evidence {

    /** What is said of a finding. */
    enum Said {
        MET,
        NOT_MET,
        NOTHING
    }

    private final RawProtocol raw;
    private final List<Fact> facts;
    private final List<Observation> observations;

    /** @param facts those that hold today */
    Evidence(RawProtocol raw, List<Fact> facts, List<Observation> observations) {
        this.raw = raw;
        this.facts = facts;
        this.observations = observations;
    }

    /** As it was known to whoever signed this fact. */
    Said when(Fact signed, String finding, int within) {
        Instant then = signed.signature().recordedAt();
        return said(
                finding,
                within,
                signed.signature().effectiveOn(),
                fact -> fact.signature().seq() < signed.signature().seq() && isTrusted(fact),
                observation -> !observation.recordedAt().isAfter(then));
    }

    Said byAnybody(String finding, int within, LocalDate day) {
        return said(finding, within, day, fact -> true, observation -> true);
    }

    /** Whether somebody's word, not a report, says that it is met. */
    boolean isRecorded(String finding, int within, LocalDate day) {
        return byAnybody(finding, within, day) == Said.MET
                        && said(finding, within, day, fact -> false, observation -> true) != Said.MET
                || isNewerWord(finding, within, day);
    }

    private boolean isNewerWord(String finding, int within, LocalDate day) {
        Fact word = word(finding, day, fact -> true);
        Reported reported = reported(finding, within, day, observation -> true);
        return word instanceof FindingMet
                && !word.signature().effectiveOn().plusDays(within).isBefore(day)
                && (reported == null || word.signature().effectiveOn().isAfter(reported.latest()));
    }

    private static boolean isTrusted(Fact fact) {
        Signer as = fact.signature().author().as();
        return fact instanceof FindingNotMet || as == Signer.SURGEON || as == Signer.THERAPIST || as == Signer.DELEGATE;
    }

    private Said said(String finding, int within, LocalDate day, Predicate<Fact> counts, Predicate<Observation> known) {
        Fact word = word(finding, day, counts);
        Said says = Said.NOTHING;
        if (word instanceof FindingNotMet) {
            says = Said.NOT_MET;
        } else if (word != null
                && !word.signature().effectiveOn().plusDays(within).isBefore(day)) {
            says = Said.MET;
        }
        Reported reported = reported(finding, within, day, known);
        if (reported == null) {
            return says;
        }
        LocalDate on = word == null ? LocalDate.MIN : word.signature().effectiveOn();
        if (says != Said.NOTHING && on.isAfter(reported.latest())) {
            return says;
        }
        boolean sameDay = on.equals(reported.latest());
        return sameDay && says == Said.NOT_MET ? Said.NOT_MET : reported.said();
    }

    /** The last word of the last day that has one. */
    private @Nullable Fact word(String finding, LocalDate day, Predicate<Fact> counts) {
        Fact last = null;
        for (Fact fact : facts) {
            boolean about = fact instanceof FindingMet met && met.finding().equals(finding) && mayFind(met)
                    || fact instanceof FindingNotMet not && not.finding().equals(finding);
            if (about && counts.test(fact) && !fact.signature().effectiveOn().isAfter(day)) {
                boolean older = last != null
                        && fact.signature()
                                .effectiveOn()
                                .isBefore(last.signature().effectiveOn());
                last = older ? last : fact;
            }
        }
        return last;
    }

    private boolean mayFind(FindingMet met) {
        return raw.findingsBy
                .getOrDefault(met.finding(), Set.of())
                .contains(met.signature().author().as().name());
    }

    /** @param latest the day of the latest report it rests on */
    private record Reported(Said said, LocalDate latest) {}

    private @Nullable Reported reported(String finding, int within, LocalDate day, Predicate<Observation> known) {
        Map<?, ?> from = raw.findingsFrom.get(finding);
        if (from == null) {
            return null;
        }
        if (from.get("report") != null) {
            return scores(from, within, day, known);
        }
        return from.get("done") != null ? done(from, within, day, known) : measured(from, within, day, known);
    }

    private @Nullable Reported scores(Map<?, ?> from, int within, LocalDate day, Predicate<Observation> known) {
        int wanted = RawProtocol.number(from.get("reports"));
        int most = RawProtocol.number(from.get("atMost"));
        int days = 0;
        boolean high = false;
        LocalDate latest = null;
        for (int back = 0; back <= within && days < wanted; back++) {
            LocalDate on = day.minusDays(back);
            int worst = -1;
            for (Observation observation : observations) {
                if (observation instanceof CheckIn report && report.on().equals(on) && known.test(report)) {
                    worst = Math.max(worst, score(report, String.valueOf(from.get("report"))));
                }
            }
            if (worst >= 0) {
                days++;
                high |= worst > most;
                latest = latest == null ? on : latest;
            }
        }
        if (latest == null || (!high && days < wanted)) {
            return null;
        }
        return new Reported(high ? Said.NOT_MET : Said.MET, latest);
    }

    private static int score(CheckIn report, String score) {
        return switch (score) {
            case "back-pain" -> report.backPain();
            case "leg-pain" -> report.legPain();
            case "pain" -> Math.max(report.backPain(), report.legPain());
            default -> report.raisedAfter().isEmpty() ? -1 : 1;
        };
    }

    private @Nullable Reported done(Map<?, ?> from, int within, LocalDate day, Predicate<Observation> known) {
        int times = from.get("times") == null ? 1 : RawProtocol.number(from.get("times"));
        int minutes = from.get("minutes") == null ? 0 : RawProtocol.number(from.get("minutes"));
        int wanted = RawProtocol.number(from.get("days"));
        int logged = 0;
        int good = 0;
        LocalDate latest = null;
        for (int back = 0; back <= within; back++) {
            LocalDate on = day.minusDays(back);
            List<SessionLog> logs = new ArrayList<>();
            for (Observation observation : observations) {
                if (observation instanceof SessionLog log
                        && log.on().equals(on)
                        && log.exercise().equals(String.valueOf(from.get("done")))
                        && known.test(log)) {
                    logs.add(log);
                }
            }
            logged += logs.isEmpty() ? 0 : 1;
            latest = logs.isEmpty() || latest != null ? latest : on;
            logs.removeIf(log -> log.outcome() == SessionLog.Outcome.SKIPPED);
            boolean enough = logs.stream().mapToInt(SessionLog::times).sum() >= times
                    && logs.stream().mapToInt(SessionLog::minutes).sum() >= minutes;
            good += enough && !logs.isEmpty() ? 1 : 0;
        }
        if (latest == null || logged < wanted) {
            return null;
        }
        return new Reported(good >= wanted ? Said.MET : Said.NOT_MET, latest);
    }

    private @Nullable Reported measured(Map<?, ?> from, int within, LocalDate day, Predicate<Observation> known) {
        for (int back = 0; back <= within; back++) {
            LocalDate on = day.minusDays(back);
            Measurement last = null;
            for (Observation observation : observations) {
                if (observation instanceof Measurement measured
                        && measured.on().equals(on)
                        && measured.measure().equals(String.valueOf(from.get("measure")))
                        && known.test(measured)
                        && (last == null || measured.recordedAt().isAfter(last.recordedAt()))) {
                    last = measured;
                }
            }
            if (last != null) {
                boolean least = from.get("atLeast") != null;
                String bound = String.valueOf(from.get(least ? "atLeast" : "atMost"));
                int compared = last.value().compareTo(new BigDecimal(bound.split(" ")[0]));
                return new Reported((least ? compared >= 0 : compared <= 0) ? Said.MET : Said.NOT_MET, on);
            }
        }
        return null;
    }

    /** Whether the contrary was recorded after this signature, until today. */
    boolean isDenied(Fact signed, String finding) {
        LocalDate on = signed.signature().effectiveOn();
        return facts.stream()
                .anyMatch(fact -> fact instanceof FindingNotMet not
                        && not.finding().equals(finding)
                        && (not.signature().effectiveOn().isAfter(on)
                                || (not.signature().effectiveOn().equals(on)
                                        && not.signature().seq()
                                                > signed.signature().seq())));
    }
}
