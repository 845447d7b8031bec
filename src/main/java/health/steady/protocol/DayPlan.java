package health.steady.protocol;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one day holds for one patient. Every line has its cause.
 *
 * @param standing anything but {@link Standing#ACTIVE} leaves walking and exercises empty or at the days 0-6 programme
 * @param dayPostOp days since surgery, negative before it; null when there is no plan
 * @param phase calendar; null when there is no plan or before surgery
 * @param stage how far the programme is advanced; null when there is no plan
 * @param walking null when no walk is offered
 * @param nextStage the stage after the one reached and what stands before it; null after the last and without a plan
 * @param next what changes next, by date
 * @param lessons what the patient is to know, in the order of their file
 */
public record DayPlan(
        Standing standing,
        LocalDate date,
        @Nullable Integer dayPostOp,
        @Nullable Phase phase,
        @Nullable Phase stage,
        List<InForce> restrictions,
        @Nullable WalkingGoal walking,
        List<Offer> exercises,
        List<Withheld> withheld,
        List<GivenInstruction> instructions,
        List<Message> messages,
        @Nullable NextStage nextStage,
        List<Upcoming> next,
        List<Lesson> lessons) {

    /** Whether there is a plan to follow. */
    public enum Standing {
        /** The history cannot be trusted: no plan, call the clinic. */
        CALL_CLINIC,
        /** A surgeon has ended the plan. */
        CLOSED,
        /** The day lies before surgery. */
        BEFORE_SURGERY,
        /** Nobody has confirmed the surgery: all restrictions and the programme of days 0-6 hold. */
        UNCONFIRMED,
        ACTIVE
    }

    /**
     * A restriction in force.
     *
     * @param id the protocol's, or {@code tightened-<seq>} for a clinician's own
     * @param rule the protocol's restriction; null for a clinician's own limit
     * @param end what would end it
     */
    public record InForce(String id, Limit limit, @Nullable Restriction rule, End end, Cause cause) {}

    /**
     * What would end a restriction. Never a date alone.
     *
     * @param by who signs
     * @param earliest first day on which a release takes effect
     * @param notBefore the day that is told: the earliest, or the later one until which the surgeon keeps it. A surgeon's
     *     release ends it before that, too
     * @param needs findings that the release needs, with today's value
     * @param signedFor the day it is signed for in advance; null when it is not
     * @param heldBy why a release whose signed day has come does not take effect; empty for any other
     * @param askedOn when the surgeon was first asked and has not answered; null when no prompt is open
     * @param overdue asked more than 14 days ago
     */
    public record End(
            Signer by,
            LocalDate earliest,
            LocalDate notBefore,
            List<NeedStatus> needs,
            @Nullable LocalDate signedFor,
            List<Hold> heldBy,
            @Nullable LocalDate askedOn,
            boolean overdue) {

        public End {
            needs = List.copyOf(needs);
            heldBy = List.copyOf(heldBy);
        }
    }

    /** What a release signed in advance waits for. */
    public enum Hold {
        SURGERY_UNCONFIRMED,
        /** A danger sign is open, or the plan is paused. */
        SOMETHING_OPEN,
        /** What the release needs is not found. */
        FINDING_MISSING,
        /** No check-in in the last 7 days. */
        NO_CHECK_IN
    }

    /** A finding as it stands. */
    public record NeedStatus(String finding, Value value) {

        /** Unknown is not no, and never opens a gate (law L3). A finding older than it may be is unknown. */
        public enum Value {
            MET,
            NOT_MET,
            UNKNOWN
        }
    }

    /**
     * @param alternatives what may stand in place of one walk
     * @param eased why it is less than the walking programme gives; null when it is not
     */
    public record WalkingGoal(
            int minutes,
            int times,
            List<Offer> alternatives,
            @Nullable Eased eased,
            Cause cause) {}

    /**
     * Something to do today, within every limit.
     *
     * @param eased why it is less than what is signed; null when it is not
     */
    public record Offer(
            Exercise exercise,
            Rung rung,
            Dose dose,
            ProgrammeEntry.Role role,
            @Nullable Eased eased,
            Cause cause) {}

    /** What the plan contains and today does not offer, with every reason. */
    public record Withheld(Exercise exercise, @Nullable Rung rung, List<Reason> reasons) {

        public Withheld {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("Nothing is withheld without a reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    /** An instruction that holds today. */
    public record GivenInstruction(Instruction instruction, Cause cause) {}

    /**
     * Something to be told.
     *
     * @param ids what it is about: restrictions asked for, danger signs reported, the seq of a request to the surgeon
     * @param since from when, or null
     */
    public record Message(
            Kind kind, List<String> ids, @Nullable LocalDate since) {

        public Message {
            ids = List.copyOf(ids);
        }

        /** What is told. */
        public enum Kind {
            CALL_CLINIC,
            SURGERY_PLANNED,
            SURGERY_UNCONFIRMED,
            SUSPENDED_STOP,
            SUSPENDED_ESSENTIAL,
            SUSPENDED_HOLD,
            SURGEON_ASKED,
            SURGEON_OVERDUE,
            /** A clinician asked the surgeon, who has not answered. */
            ASKED,
            /** The surgeon answered a request, lately. */
            ANSWERED,
            STAGE_BEHIND_PHASE,
            /** What the next stage asks is not found: findings. */
            FINDINGS_MISSING,
            /** In a stage for 1.3 times its weeks. */
            STUCK,
            /** In a stage for 1.7 times its weeks. */
            STUCK_LONG,
            /** Reports have eased an exercise, or the walk. */
            EASED,
            /** A state holds today. */
            STATE,
            PAUSED,
            CLOSED,
            FEW_EXERCISES,
            NO_WALK
        }
    }

    /**
     * What may change on a day to come.
     *
     * @param id a restriction, exercise or stage
     */
    public record Upcoming(LocalDate on, Kind kind, String id) {

        /** What may change. */
        public enum Kind {
            WALK_LONGER,
            EXERCISE_STARTS,
            RELEASE_POSSIBLE,
            RELEASE_SIGNED,
            SURGEON_ASKED,
            STAGE_POSSIBLE,
            /** A stage that was signed without all that is asked holds before this day. */
            STAGE_SIGNED_UNTIL
        }
    }

    public DayPlan {
        restrictions = List.copyOf(restrictions);
        exercises = List.copyOf(exercises);
        withheld = List.copyOf(withheld);
        instructions = List.copyOf(instructions);
        messages = List.copyOf(messages);
        next = List.copyOf(next);
        lessons = List.copyOf(lessons);
    }
}
