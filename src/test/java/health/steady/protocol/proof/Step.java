package health.steady.protocol.proof;

import health.steady.protocol.Dose;
import health.steady.protocol.HistoryFixtures;
import health.steady.protocol.Rulebook;
import java.util.ArrayList;
import java.util.List;

/** One signature or report of a sequence: every kind of fact after the assignment that can change a line of a day, and
 * a check-in. Requests to the surgeon and their answers change none: random histories hold them. */
enum Step {
    CONFIRM {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.confirmedOn(day);
        }
    },
    RELEASE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.releasedOn(day, target.restriction());
        }
    },
    KEEP {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.keptOn(day, target.restriction());
        }
    },
    PAUSE_EXERCISE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.exercisePausedOn(day, target.exercise());
        }
    },
    RESUME_EXERCISE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.exerciseResumedOn(day, target.exercise());
        }
    },
    TIGHTEN {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.tightenedOn(day, target.tightening());
        }
    },
    END_TIGHTENING {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.tighteningEndedOn(day, plan.seqOfLastTightening());
        }
    },
    ADVANCE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.advancedOn(day, target.stage());
        }
    },
    ADD {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.addedOn(day, target.use(), target.dose());
        }
    },
    RAISE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.raisedOn(day, target.use(), target.dose());
        }
    },
    EASE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.easedOn(day, target.use(), Dose.repetitions(1, 3, 1));
        }
    },
    REMOVE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.removedOn(day, target.exercise());
        }
    },
    UNLOCK {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.unlockedOn(day, target.exercise());
        }
    },
    RESERVE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.reservedOn(day, target.exercise());
        }
    },
    CLEAR {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.clearedOn(day, target.exercise());
        }
    },
    ADVANCE_UNTIL {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.advancedUntil(day + 14, day, target.stage());
        }
    },
    RANGE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.rangeSignedOn(
                    day, target.exercise(), target.rung().rung(), target.rung().rung());
        }
    },
    FIND_CONDITION {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.conditionFoundOn(day, target.condition());
        }
    },
    CLEAR_CONDITION {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.conditionClearedOn(day, target.condition());
        }
    },
    DATE_EARLIER {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.datedEarlierOn(day, -5);
        }
    },
    DATE_LATER {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.datedLaterOn(day, 5);
        }
    },
    PAUSE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.pausedOn(day);
        }
    },
    RESUME {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.resumedOn(day);
        }
    },
    CLOSE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.closedOn(day);
        }
    },
    LOG_PAIN {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.didOn(day, target.exercise(), 7);
        }
    },
    REPORT_STATE {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.stateOn(day, "drowsy");
        }
    },
    FIND {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.foundOn(day, target.finding());
        }
    },
    FIND_NOT {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.notFoundOn(day, target.finding());
        }
    },
    REPORT_SIGN {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.checkedInOn(day, target.sign());
        }
    },
    END_SUSPENSION {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.suspensionEndedOn(day, plan.dayOfLastReport());
        }
    },
    CHECK_IN {
        @Override
        void take(HistoryFixtures plan, Target target, int day) {
            plan.checkedInOn(day);
        }
    };

    /** Whether {@link #walkThrough} brings it when the sequence does not. */
    boolean isBroughtOtherwise() {
        return this == CONFIRM || this == ADVANCE || this == ADD;
    }

    abstract void take(HistoryFixtures plan, Target target, int day);

    /** Every sequence of one to {@code longest} steps. */
    static List<List<Step>> sequences(int longest) {
        List<List<Step>> all = new ArrayList<>();
        List<List<Step>> last = List.of(List.of());
        for (int length = 1; length <= longest; length++) {
            List<List<Step>> longer = new ArrayList<>();
            for (List<Step> sequence : last) {
                for (Step step : values()) {
                    List<Step> next = new ArrayList<>(sequence);
                    next.add(step);
                    longer.add(List.copyOf(next));
                }
            }
            all.addAll(longer);
            last = longer;
        }
        return all;
    }

    /**
     * The sequence, one step on each of {@code days} from the boundary, on a plan that has what the sequence itself does
     * not bring: a confirmed surgery, stages on time, the target's exercise added.
     */
    static HistoryFixtures walkThrough(
            List<Step> sequence, Target target, Combination combination, Rulebook rulebook, int... days) {
        HistoryFixtures plan = combination.plan(rulebook);
        if (!sequence.contains(CONFIRM)) {
            plan.confirmedOn(0);
        }
        if (!sequence.contains(ADVANCE)) {
            plan.advancedOnTime();
        }
        if (!sequence.contains(ADD)) {
            plan.addedOn(1, target.use(), target.dose());
        }
        for (int i = 0; i < sequence.size(); i++) {
            sequence.get(i).take(plan, target, target.boundary() + days[i]);
        }
        return plan;
    }
}
