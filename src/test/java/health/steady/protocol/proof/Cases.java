package health.steady.protocol.proof;

import health.steady.protocol.Amount;
import health.steady.protocol.Choice;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Limit;
import health.steady.protocol.Phase;
import health.steady.protocol.Restriction;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signer;
import health.steady.protocol.Unit;
import health.steady.protocol.proof.ClinicalTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** The histories of enumeration (a): no extra fact, or one fact of every kind and target, around its boundary. */
final class Cases {

    /** On a Monday-Wednesday-Friday dose or daily, heavier than 8 lb, longer than 30 minutes. */
    static final Dose HEAVY = new Dose(2, 10, 0, 0, false, Amount.pounds("10"), 0, 1, Set.of());

    static final Dose LONG = Dose.minutes(35, 1);
    static final Dose LIGHT = new Dose(1, 5, 0, 0, false, Amount.pounds("1"), 0, 1, Set.of());
    static final Dose SHORT = Dose.minutes(5, 1);

    private final Rulebook rulebook;
    private final ClinicalTable table;
    private final Combination combination;
    private final List<Case> cases = new ArrayList<>();

    private Cases(Subject subject, Combination combination) {
        rulebook = subject.rulebook();
        table = subject.table();
        this.combination = combination;
    }

    static List<Case> withAtMostOneFact(Subject subject, Combination combination) {
        Cases cases = new Cases(subject, combination);
        cases.withoutFact();
        cases.withoutAnswer();
        cases.withConfirmation();
        cases.aboutRestrictions();
        cases.aboutStages();
        cases.aboutReports();
        subject.rungs().forEach(cases::aboutRung);
        return cases.cases;
    }

    static Dose more(Row row) {
        return row.asks().countsMinutes() ? LONG : row.asks().countsLoad() ? HEAVY : Dose.repetitions(3, 15, 2);
    }

    static Dose less(Row row) {
        return row.asks().countsMinutes() ? SHORT : row.asks().countsLoad() ? LIGHT : Dose.repetitions(1, 3, 1);
    }

    /** Confirmed on the day of surgery, checked in on some days, stages advanced on time. */
    private HistoryFixtures usual() {
        HistoryFixtures plan = combination.plan(rulebook).confirmedOn(0).advancedOnTime();
        for (int day : new int[] {1, 9, 14, 27, 42, 90}) {
            plan.checkedInOn(day);
        }
        return plan;
    }

    private void withoutFact() {
        add("unconfirmed", combination.plan(rulebook));
        add("unconfirmed, stages on time", combination.plan(rulebook).advancedOnTime());
        add("confirmed", combination.plan(rulebook).confirmedOn(0));
        add("usual", usual());
        add("stages late", combination.plan(rulebook).confirmedOn(0).advancedLate(10));
    }

    private void withoutAnswer() {
        for (Choice choice : rulebook.protocol().choices()) {
            String id = choice.id();
            add("no answer to " + id, usual().notChoosing(id));
            add("unknown answer to " + id, usual().choosing(id, "no-such-option"));
        }
    }

    private void withConfirmation() {
        for (Signer signer : Signer.values()) {
            for (int day : new int[] {0, 1, 5, 7, 15, 50}) {
                add(
                        "confirmed by " + signer + " on " + day,
                        combination
                                .plan(rulebook)
                                .advancedOnTime()
                                .checkedInOn(14)
                                .by(signer)
                                .confirmedOn(day));
            }
        }
        for (int moved : new int[] {-3, -1, 1, 3, 9}) {
            add(
                    "operated " + moved,
                    combination
                            .plan(rulebook)
                            .advancedOnTime()
                            .checkedInOn(20)
                            .confirmedOn(3, HistoryFixtures.SURGERY.plusDays(moved)));
        }
    }

    private void aboutRestrictions() {
        for (Restriction restriction : rulebook.protocol().restrictions()) {
            String id = restriction.id();
            around("release " + id, restriction.notBefore(), (plan, day) -> plan.releasedOn(day, id));
            around("keep " + id, restriction.notBefore(), (plan, day) -> plan.keptOn(day, id));
            around(
                    "therapist releases " + id,
                    restriction.notBefore(),
                    (plan, day) -> plan.by(Signer.THERAPIST).releasedOn(day, id));
            if (!restriction.needs().isEmpty()) {
                String finding = restriction.needs().get(0).finding();
                around(
                        "found, release " + id,
                        restriction.notBefore(),
                        (plan, day) -> plan.foundOn(day, finding).releasedOn(day, id));
                around("found " + finding, restriction.notBefore(), (plan, day) -> plan.foundOn(day, finding));
                around("not found " + finding, restriction.notBefore(), (plan, day) -> plan.notFoundOn(day, finding));
            }
        }
        for (Limit limit : tightenings()) {
            around("tighten " + limit, 14, (plan, day) -> plan.tightenedOn(day, limit));
            around("tighten and end " + limit, 42, (plan, day) -> {
                plan.tightenedOn(10, limit);
                return plan.tighteningEndedOn(day, plan.lastSeq());
            });
        }
    }

    static List<Limit> tightenings() {
        return List.of(
                new Limit(Demand.BENDING, Amount.level(0)),
                new Limit(Demand.EXTENSION, Amount.level(0)),
                new Limit(Demand.TWISTING, Amount.level(0)),
                new Limit(Demand.IMPACT, Amount.level(0)),
                new Limit(Demand.LIFTING, Amount.pounds("2")),
                new Limit(Demand.LIFTING, Amount.of("1", Unit.KILOGRAMS)),
                new Limit(Demand.SITTING, Amount.minutes(15)),
                new Limit(Demand.SUBMERSION, Amount.no()));
    }

    private void aboutStages() {
        for (Phase phase : Phase.values()) {
            for (int day :
                    new int[] {phase.firstDay() - 1, phase.firstDay(), phase.firstDay() + 1, phase.firstDay() + 30}) {
                add(
                        "only " + phase + " on " + day,
                        combination.plan(rulebook).confirmedOn(0).advancedOn(day, phase));
                add(
                        "patient advances " + phase + " on " + day,
                        combination
                                .plan(rulebook)
                                .confirmedOn(0)
                                .by(Signer.PATIENT)
                                .advancedOn(day, phase));
            }
        }
    }

    private void aboutReports() {
        Set<String> signs = new TreeSet<>();
        rulebook.dangerSigns().signs().forEach(sign -> signs.add(sign.id()));
        signs.add("RF99");
        for (String sign : signs) {
            for (int day : new int[] {3, 13, 14, 41, 60}) {
                add(sign + " on " + day, usual().checkedInOn(day, sign));
                add(
                        sign + " on " + day + " until " + (day + 10),
                        usual().checkedInOn(day, sign).suspensionEndedOn(day + 10, day));
            }
        }
        add("patient ends", usual().checkedInOn(10, "RF01").by(Signer.PATIENT).suspensionEndedOn(12, 10));
        add("ended before it was reported", usual().checkedInOn(10, "RF01").suspensionEndedOn(8, 10));
    }

    private void aboutRung(RungRef use) {
        Row row = table.row(use);
        String name = use.exercise() + "/" + use.rung();
        if (row == null) {
            throw new ClinicalTable.MissingTable("The table lacks the rung " + name);
        }
        int first = row.firstDay();
        around("add " + name, first, (plan, day) -> plan.addedOn(day, name, more(row)));
        around("raise " + name, first, (plan, day) -> plan.raisedOn(day, name, more(row)));
        around("ease " + name, first, (plan, day) -> plan.easedOn(day, name, less(row)));
        around(
                "unlock, add " + name,
                row.floorDay(),
                (plan, day) -> plan.unlockedOn(day, use.exercise()).addedOn(day, name, less(row)));
        around(
                "add, reserve " + name,
                first,
                (plan, day) -> plan.addedOn(1, name, less(row)).reservedOn(day, use.exercise()));
        around(
                "add, clear " + name,
                first,
                (plan, day) -> plan.addedOn(1, name, less(row)).clearedOn(day, use.exercise()));
        around("remove " + name, first, (plan, day) -> plan.removedOn(day, use.exercise()));
    }

    private void around(String what, int boundary, BiFunction<HistoryFixtures, Integer, HistoryFixtures> fact) {
        for (int day : new int[] {boundary - 1, boundary, boundary + 1}) {
            HistoryFixtures plan = usual();
            fact.apply(plan, Math.max(0, day));
            add(what + " on " + day, plan);
        }
    }

    private void add(String what, HistoryFixtures plan) {
        cases.add(Case.of(() -> what + " under " + combination, plan));
    }
}
