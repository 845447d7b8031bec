package health.steady.protocol;

import health.steady.protocol.DayPlan.GivenInstruction;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.ProgrammeEntry.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one day over all courses: every limit holds for every course, and what stands against an exercise in one
 * course keeps the other from offering it. The latest course gives phase, stage and standing.
 */
final class Day {

    private final LocalDate date;
    private final List<InForce> restrictions = new ArrayList<>();
    private final List<Situation> situations;
    private final List<Check> checks;
    private final List<Offer> offered = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final List<GivenInstruction> instructions = new ArrayList<>();
    private final Walked walked = new Walked();

    /**
     * @param situations operated on, at least one
     * @param beside what else holds something against what they give
     */
    Day(List<Situation> situations, List<Beside> beside, LocalDate date) {
        this.date = date;
        this.situations = situations;
        checks = new ArrayList<>(situations.size());
        for (Situation situation : situations) {
            restrictions.addAll(new Restrictions(situation).inForce());
        }
        Limits limits = new Limits(restrictions, date);
        for (Situation situation : situations) {
            checks.add(new Check(situation, limits, beside));
        }
        for (int i = 0; i < checks.size(); i++) {
            fill(situations.get(i), checks.get(i));
        }
        for (Beside other : beside) {
            walked.addOfAnother(other.walk(restrictions));
        }
    }

    private void fill(Situation situation, Check check) {
        Programme programme = new Programme(situation, check);
        programme.withheld().forEach(this::withhold);
        boolean alone = checks.size() == 1;
        List<Offer> alternatives = new ArrayList<>(1);
        for (Offer offer : programme.offered()) {
            List<Offer> lines = offer.role() == Role.WALK_ALTERNATIVE ? alternatives : offered;
            if (alone || stands(check, offer)) {
                lines.add(offer);
            }
        }
        walked.add(new Walks(situation, check, alternatives));
        instructions.addAll(Instructions.of(situation));
    }

    private void withhold(Withheld held) {
        String id = held.exercise().id();
        offered.removeIf(offer -> offer.exercise().id().equals(id));
        withheld.add(held);
    }

    /** Whether no other course offers it already, withholds it or has a reason against it. */
    private boolean stands(Check own, Offer offer) {
        String id = offer.exercise().id();
        if (offered.stream().anyMatch(other -> other.exercise().id().equals(id))
                || withheld.stream().anyMatch(held -> held.exercise().id().equals(id))) {
            return false;
        }
        List<Reason> reasons = reasonsOfOthers(own, offer);
        if (!reasons.isEmpty()) {
            withhold(new Withheld(offer.exercise(), offer.rung(), reasons));
        }
        return reasons.isEmpty();
    }

    private List<Reason> reasonsOfOthers(Check own, Offer offer) {
        List<Reason> reasons = new ArrayList<>();
        for (Check check : checks) {
            if (check != own) {
                reasons.addAll(check.againstOfAnother(offer.exercise(), offer.rung()));
            }
        }
        return reasons;
    }

    DayPlan plan() {
        walked.withheld().forEach(withheld::add);
        int counted = 0;
        for (Offer offer : offered) {
            counted += offer.role() == Role.EXERCISE ? 1 : 0;
        }
        boolean walks = walked.goal() != null;
        List<Message> messages = new ArrayList<>();
        Situation latest = situations.get(0);
        for (Situation situation : situations) {
            for (Message message : new Messages(situation).of(restrictions, counted, walks)) {
                if (!messages.contains(message)) {
                    messages.add(message);
                }
            }
            latest = situation.schedule().surgeryOn().isBefore(latest.schedule().surgeryOn()) ? latest : situation;
        }
        tellEased(messages);
        Schedule schedule = latest.schedule();
        return new DayPlan(
                latest.isConfirmed() ? Standing.ACTIVE : Standing.UNCONFIRMED,
                date,
                schedule.day(),
                Phase.on(schedule.day()),
                schedule.stage(),
                restrictions,
                walked.goal(),
                offered,
                withheld,
                instructions,
                messages,
                latest.nextStage(),
                new Outlook(latest, restrictions, withheld).next(),
                Lessons.of(situations));
    }

    private void tellEased(List<Message> messages) {
        for (Offer offer : offered) {
            Eased eased = offer.eased();
            if (eased != null) {
                messages.add(
                        new Message(Message.Kind.EASED, List.of(offer.exercise().id()), eased.since()));
            }
        }
        WalkingGoal goal = walked.goal();
        Eased eased = goal == null ? null : goal.eased();
        if (eased != null) {
            messages.add(new Message(Message.Kind.EASED, List.of("walk"), eased.since()));
        }
    }
}
