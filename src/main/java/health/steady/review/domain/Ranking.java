package health.steady.review.domain;

import static health.steady.review.domain.Need.ADHERENCE_FALLING;
import static health.steady.review.domain.Need.ANSWERED;
import static health.steady.review.domain.Need.ASSIGN;
import static health.steady.review.domain.Need.BROKEN;
import static health.steady.review.domain.Need.CLOSED;
import static health.steady.review.domain.Need.CONFIRM;
import static health.steady.review.domain.Need.DANGER;
import static health.steady.review.domain.Need.FEW;
import static health.steady.review.domain.Need.FINDING;
import static health.steady.review.domain.Need.GATE;
import static health.steady.review.domain.Need.HELD;
import static health.steady.review.domain.Need.MESSAGE;
import static health.steady.review.domain.Need.OVERDUE;
import static health.steady.review.domain.Need.OVERLOAD;
import static health.steady.review.domain.Need.PAIN_RISING;
import static health.steady.review.domain.Need.PAUSED;
import static health.steady.review.domain.Need.PLANNED;
import static health.steady.review.domain.Need.RELEASE;
import static health.steady.review.domain.Need.REQUEST;
import static health.steady.review.domain.Need.SILENCE;
import static health.steady.review.domain.Need.STAGE;
import static health.steady.review.domain.Need.STEPS;
import static health.steady.review.domain.Need.SUSPENDED;
import static health.steady.review.domain.Need.VISIT;

import health.steady.people.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which order patients' needs come for one role, and for which of them it is this person who is needed. */
public enum Ranking {
    THERAPIST(
            List.of(
                    DANGER,
                    SUSPENDED,
                    BROKEN,
                    OVERLOAD,
                    PAIN_RISING,
                    ADHERENCE_FALLING,
                    ANSWERED,
                    GATE,
                    STAGE,
                    STEPS,
                    MESSAGE,
                    OVERDUE,
                    SILENCE,
                    VISIT,
                    FEW),
            List.of(CONFIRM, PAUSED, PLANNED, ASSIGN, CLOSED)),
    SURGEON(
            List.of(DANGER, SUSPENDED, BROKEN, REQUEST, OVERDUE, RELEASE, FINDING, HELD, CONFIRM),
            List.of(ASSIGN, PAUSED, PLANNED, CLOSED)),
    DELEGATE(
            List.of(DANGER, SUSPENDED, BROKEN, CONFIRM, SILENCE, REQUEST, OVERDUE, RELEASE, FINDING, HELD),
            List.of(PAUSED, PLANNED, ASSIGN, CLOSED));

    /** The place of a patient who needs nothing. */
    public static final int LAST = 99;

    private final List<Need> mine;
    private final List<Need> others;

    Ranking(List<Need> mine, List<Need> others) {
        this.mine = mine;
        this.others = others;
    }

    public static Ranking of(Role role) {
        return switch (role) {
            case THERAPIST -> THERAPIST;
            case SURGEON -> SURGEON;
            case DELEGATE -> DELEGATE;
            case PATIENT, CAREGIVER, ADMINISTRATOR -> throw new IllegalArgumentException("No clinician: " + role);
        };
    }

    /** From 0, the most urgent; {@link #LAST} for what this role is not told. */
    public int place(Need need) {
        int place = mine.indexOf(need);
        if (place >= 0) {
            return place;
        }
        int behind = others.indexOf(need);
        return behind < 0 ? LAST : mine.size() + behind;
    }

    /** Whether somebody of this role is to do something. */
    public boolean isMine(Need need) {
        return mine.contains(need);
    }

    /** The last place of those that {@link #isMine}. */
    int lastOfMine() {
        return mine.size() - 1;
    }

    /** What this role is told, the most urgent first and then what waits longest. */
    public List<CaseReason> told(List<CaseReason> reasons) {
        return reasons.stream()
                .filter(reason -> place(reason.need()) < LAST)
                .sorted(Comparator.comparingInt((CaseReason reason) -> place(reason.need()))
                        .thenComparing(CaseReason.LONGEST_FIRST))
                .toList();
    }

    Optional<CaseReason> first(List<CaseReason> reasons) {
        return told(reasons).stream().findFirst();
    }
}
