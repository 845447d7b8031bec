package health.steady.protocol.proof;

import health.steady.protocol.Dose;
import health.steady.protocol.Fact.SurgeonAnswered;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Observation.SessionLog.Outcome;
import health.steady.protocol.Phase;
import health.steady.protocol.Rulebook;
import health.steady.protocol.RungRef;
import health.steady.protocol.Signer;
import java.util.List;
import java.util.Random;

/** Histories of up to 60 facts and 200 observations, of every kind, in any order of days, by any signer. */
final class RandomHistories {

    private static final int MOST_FACTS = 60;
    private static final int MOST_OBSERVATIONS = 200;
    private static final int DAYS = 120;
    private static final List<String> STATES = List.of("drowsy", "dizzy", "fell");

    private final Setting setting;
    private final Random random;
    private final HistoryFixtures plan;

    /** What histories are of. */
    record Setting(
            Rulebook rulebook,
            ClinicalTable table,
            List<Combination> combinations,
            List<Target> targets,
            List<String> findings,
            List<RungRef> rungs) {

        /** @param rulebook that of the subject, or one with the same exercises */
        static Setting of(Subject subject, Rulebook rulebook) {
            return new Setting(
                    rulebook,
                    subject.table(),
                    subject.combinations().some(),
                    subject.targets(),
                    rulebook.protocol().findings().stream()
                            .map(finding -> finding.id())
                            .toList(),
                    subject.rungs());
        }
    }

    private RandomHistories(Setting setting, Random random) {
        this.setting = setting;
        this.random = random;
        plan = any(setting.combinations()).plan(setting.rulebook());
    }

    static HistoryFixtures of(Setting setting, Random random) {
        RandomHistories history = new RandomHistories(setting, random);
        history.start();
        int most = 5 + random.nextInt(MOST_FACTS - 5);
        while (history.plan.lastSeq() < most) {
            history.sign();
        }
        int observations = random.nextInt(MOST_OBSERVATIONS + 1);
        for (int i = 0; i < observations; i++) {
            history.observe();
        }
        return history.plan;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void start() {
        if (random.nextInt(5) > 0) {
            plan.confirmedOn(random.nextInt(3));
        }
        if (random.nextBoolean()) {
            setting.findings().forEach(finding -> plan.foundOn(8 + random.nextInt(8), finding));
            plan.by(Signer.SURGEON).advancedOnFindings(14 + random.nextInt(4), Phase.WEEKS_2_6);
        }
    }

    private void sign() {
        int day = random.nextInt(DAYS);
        if (random.nextInt(6) == 0) {
            plan.by(Signer.values()[random.nextInt(Signer.values().length)]);
        } else if (random.nextInt(6) == 0) {
            plan.by(Signer.SURGEON);
        }
        int kind = random.nextInt(10);
        if (kind < 2) {
            String finding = any(setting.findings());
            if (random.nextInt(4) > 0) {
                plan.foundOn(day, finding);
            } else {
                plan.notFoundOn(day, finding);
            }
        } else if (kind < 4) {
            prescribe(day);
        } else if (kind < 5) {
            Phase stage = Phase.values()[1 + random.nextInt(Phase.values().length - 1)];
            int on = stage.firstDay() + random.nextInt(10);
            if (random.nextBoolean()) {
                plan.advancedOnFindings(on, stage);
            } else {
                plan.advancedOn(on, stage);
            }
        } else {
            step(day);
        }
    }

    private void step(int day) {
        Target target = any(setting.targets());
        switch (random.nextInt(12)) {
            case 0 -> plan.keptUntil(day + 1 + random.nextInt(60), day, target.restriction());
            case 1 -> plan.askedOn(day, target.restriction());
            case 2 -> plan.answeredOn(day, plan.seqOfLastRequest(), any(List.of(SurgeonAnswered.Outcome.values())));
            default -> take(day, target);
        }
    }

    private void take(int day, Target target) {
        Step step = Step.values()[random.nextInt(Step.values().length)];
        boolean rare = step == Step.CLOSE || step == Step.PAUSE || step == Step.REPORT_SIGN;
        if (!rare || random.nextInt(8) == 0) {
            step.take(plan, target, day);
        }
    }

    private void prescribe(int day) {
        RungRef use = any(setting.rungs());
        String name = use.exercise() + "/" + use.rung();
        ClinicalTable.Row row = setting.table().row(use);
        Dose dose = row == null ? Dose.repetitions(1, 5, 1) : random.nextBoolean() ? Cases.more(row) : Cases.less(row);
        switch (random.nextInt(7)) {
            case 0 -> plan.addedOn(day, name, dose);
            case 1 -> plan.raisedOn(day, name, dose);
            case 2 -> plan.easedOn(day, name, dose);
            case 3 -> plan.unlockedOn(day, use.exercise());
            case 4 -> plan.exercisePausedOn(day, use.exercise());
            case 5 -> plan.exerciseResumedOn(day, use.exercise());
            default -> plan.rangeSignedOn(day, use.exercise(), use.rung(), use.rung());
        }
    }

    private void observe() {
        int day = random.nextInt(DAYS);
        if (random.nextInt(8) == 0) {
            plan.recordedLateBy(random.nextInt(12));
        }
        String activity = random.nextInt(3) == 0 ? "walk" : any(setting.rungs()).exercise();
        switch (random.nextInt(12)) {
            case 0 -> plan.stateOn(day, any(STATES));
            case 1 -> plan.overTwoHoursOn(day, activity);
            case 2 -> plan.measuredOn(day, "single-leg-stand", Integer.toString(5 + random.nextInt(10)));
            case 3, 4, 5 -> plan.didOn(day, activity, random.nextInt(8));
            case 6, 7 ->
                plan.loggedOn(
                        day,
                        "walk",
                        Outcome.values()[random.nextInt(Outcome.values().length)],
                        1 + random.nextInt(4),
                        5 * random.nextInt(6),
                        null);
            default -> plan.painOn(day, random.nextInt(5), random.nextInt(4));
        }
    }
}
