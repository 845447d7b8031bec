package health.steady.protocol;

import health.steady.protocol.DayPlan.GivenInstruction;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.Standing;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.ProgrammeEntry.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of one day over all courses: every limit holds for every course, and what stands against an exercise in one
 * course keeps the other from offering it. The latest course gives phase, stage and standing.
 */
final class Day {

    private final LocalDate date;
    private final List<InForce> restrictions = new ArrayList<>();
    private final Map<Situation, Check> checks = new LinkedHashMap<>();
    private final Map<String, Offer> offered = new LinkedHashMap<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final List<GivenInstruction> instructions = new ArrayList<>();
    private final Walked walked = new Walked();

    /** @param situations operated on, at least one */
    Day(List<Situation> situations, LocalDate date) {
        this.date = date;
        for (Situation situation : situations) {
            restrictions.addAll(new Restrictions(situation).inForce());
        }
        Limits limits = new Limits(restrictions, date);
        for (Situation situation : situations) {
            checks.put(situation, new Check(situation, limits));
        }
        checks.forEach(this::fill);
    }

    private void fill(Situation situation, Check check) {
        Programme programme = new Programme(situation, check);
        programme.withheld().forEach(this::withhold);
        List<Offer> alternatives = new ArrayList<>(1);
        for (Offer offer : programme.offered()) {
            if (offer.role() == Role.WALK_ALTERNATIVE) {
                if (reasonsOfOthers(situation, offer).isEmpty()) {
                    alternatives.add(offer);
                }
            } else {
                offer(situation, offer);
            }
        }
        walked.add(new Walks(situation, check, alternatives));
        instructions.addAll(Instructions.of(situation));
    }

    private void withhold(Withheld held) {
        offered.remove(held.exercise().id());
        withheld.add(held);
    }

    private void offer(Situation situation, Offer offer) {
        String id = offer.exercise().id();
        if (withheld.stream().anyMatch(held -> held.exercise().id().equals(id))) {
            return;
        }
        List<Reason> reasons = reasonsOfOthers(situation, offer);
        if (reasons.isEmpty()) {
            offered.putIfAbsent(id, offer);
        } else {
            withhold(new Withheld(offer.exercise(), offer.rung(), reasons));
        }
    }

    private List<Reason> reasonsOfOthers(Situation situation, Offer offer) {
        List<Reason> reasons = new ArrayList<>(0);
        checks.forEach((other, check) -> {
            if (other != situation) {
                reasons.addAll(check.againstOfAnother(offer.exercise(), offer.rung()));
            }
        });
        return reasons;
    }

    DayPlan plan() {
        walked.withheld().forEach(withheld::add);
        List<Offer> exercises = List.copyOf(offered.values());
        long counted = exercises.stream()
                .filter(offer -> offer.role() == Role.EXERCISE)
                .count();
        boolean walks = walked.goal() != null;
        List<Message> messages = new ArrayList<>();
        Situation latest = checks.keySet().iterator().next();
        for (Situation situation : checks.keySet()) {
            new Messages(situation)
                    .of(restrictions, counted, walks).stream()
                            .filter(message -> !messages.contains(message))
                            .forEach(messages::add);
            latest = situation.schedule().surgeryOn().isBefore(latest.schedule().surgeryOn()) ? latest : situation;
        }
        Schedule schedule = latest.schedule();
        return new DayPlan(
                latest.isConfirmed() ? Standing.ACTIVE : Standing.UNCONFIRMED,
                date,
                schedule.day(),
                Phase.on(schedule.day()),
                schedule.stage(),
                restrictions,
                walked.goal(),
                exercises,
                withheld,
                instructions,
                messages,
                new Outlook(latest, restrictions, withheld).next());
    }
}
