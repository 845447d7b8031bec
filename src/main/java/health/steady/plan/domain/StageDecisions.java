package health.steady.plan.domain;

import health.steady.plan.Decision.Advance;
import health.steady.plan.PlanRefused;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.Engine;
import health.steady.protocol.Fact;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Finding;
import health.steady.protocol.FindingValue;
import health.steady.protocol.NextStage;
import health.steady.protocol.Phase;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** Decisions about how far the programme is advanced: on what was found, or although it was not, for some days. */
final class StageDecisions {

    private static final int LONGEST_OVERRIDE = 28;

    private final Moment moment;

    StageDecisions(Moment moment) {
        this.moment = moment;
    }

    Fact advance(Advance decision) {
        moment.requireConfirmedSurgery();
        moment.requireNothingOpen("stage");
        if (!isNext(decision.stage())) {
            throw PlanRefused.at("stage", "not-next-stage");
        }
        NextStage asked = Objects.requireNonNull(Engine.before(moment.course(), moment.today(), decision.stage()));
        if (asked.notBefore().isAfter(moment.today())) {
            throw PlanRefused.at("stage", "stage-too-early", asked.notBefore());
        }
        Permission.require(Permission.roles(asked.by()), moment.role());
        LocalDate until = decision.until();
        if (until == null) {
            requireOpen(asked);
        } else {
            requireOverride(asked, until);
        }
        return new StageAdvanced(moment.signature(), decision.stage(), until);
    }

    /** The stage after the one reached; or again that one, while it holds without all that is asked. */
    private boolean isNext(Phase stage) {
        DayPlan day = moment.day();
        int ahead = stage.ordinal() - Objects.requireNonNull(day.stage()).ordinal();
        boolean overridden = day.next().stream().anyMatch(next -> next.kind() == Upcoming.Kind.STAGE_SIGNED_UNTIL);
        return ahead == 1 || (ahead == 0 && overridden);
    }

    private void requireOpen(NextStage asked) {
        if (!asked.isOpen()) {
            String missing = asked.lines().stream()
                    .filter(line -> line.value() != Value.MET)
                    .map(this::inWords)
                    .collect(Collectors.joining("; "));
            throw PlanRefused.at("stage", "findings-missing", missing);
        }
    }

    private void requireOverride(NextStage asked, LocalDate until) {
        if (asked.isOpen()) {
            throw PlanRefused.at("until", "nothing-to-override");
        }
        LocalDate first = moment.today().plusDays(1);
        LocalDate last = moment.today().plusDays(LONGEST_OVERRIDE);
        if (until.isBefore(first) || until.isAfter(last)) {
            throw PlanRefused.at("until", "override-out-of-range", first, last);
        }
    }

    private String inWords(NextStage.Line line) {
        return line.any().stream().map(this::ask).collect(Collectors.joining(" or "));
    }

    private String ask(FindingValue found) {
        String id = found.need().finding();
        return moment.protocol()
                .finding(id)
                .map(Finding::ask)
                .map(ask -> ask.in("en"))
                .orElse(id);
    }
}
