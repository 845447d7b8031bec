package health.steady.protocol;

import health.steady.protocol.Observation.CheckIn;

/** A number that a check-in gives. */
public enum Score {
    /** Worst back pain of the day, 0 to 10. */
    BACK_PAIN {
        @Override
        int of(CheckIn report) {
            return report.backPain();
        }
    },
    /** Worst leg pain of the day, 0 to 10. */
    LEG_PAIN {
        @Override
        int of(CheckIn report) {
            return report.legPain();
        }
    },
    /** The worse of both, 0 to 10. */
    PAIN {
        @Override
        int of(CheckIn report) {
            return report.worstPain();
        }
    },
    /**
     * 1 when pain stayed raised for more than two hours after something. A report that names nothing was perhaps not asked:
     * it says neither. Source: seed-004 L22.
     */
    OVER_TWO_HOURS {
        @Override
        boolean isSaidIn(CheckIn report) {
            return !report.raisedAfter().isEmpty();
        }

        @Override
        int of(CheckIn report) {
            return report.raisedAfter().isEmpty() ? 0 : 1;
        }
    };

    /** Whether the report says anything about it. */
    boolean isSaidIn(CheckIn report) {
        return true;
    }

    abstract int of(CheckIn report);
}
