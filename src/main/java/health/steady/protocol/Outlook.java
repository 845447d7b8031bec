package health.steady.protocol;

import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.DayPlan.Upcoming.Kind;
import health.steady.protocol.DayPlan.Withheld;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may change on the days to come, as far as dates can say. A date here never ends a restriction. */
final class Outlook {

    private static final Comparator<Upcoming> BY_DATE =
            Comparator.comparing(Upcoming::on).thenComparing(Upcoming::kind).thenComparing(Upcoming::id);

    private final Situation situation;
    private final Prompts prompts;
    private final LocalDate today;
    private final List<Upcoming> next = new ArrayList<>();

    Outlook(Situation situation, List<InForce> restrictions, List<Withheld> withheld) {
        this.situation = situation;
        prompts = new Prompts(situation);
        today = situation.schedule().date();
        restrictions.forEach(this::lookAt);
        boolean open = !situation.suspensions().open().isEmpty();
        if (!open && !situation.schedule().waits()) {
            withheld.forEach(this::lookAt);
            addWalking();
            addStage();
        }
        LocalDate until = situation.schedule().reached().until();
        add(until, Kind.STAGE_SIGNED_UNTIL, situation.schedule().stage().name());
        next.sort(BY_DATE);
    }

    List<Upcoming> next() {
        return next;
    }

    private void lookAt(InForce restriction) {
        Restriction rule = restriction.rule();
        if (rule == null) {
            return;
        }
        LocalDate signedFor = restriction.end().signedFor();
        if (signedFor != null) {
            add(signedFor, Kind.RELEASE_SIGNED, restriction.id());
        } else {
            add(restriction.end().notBefore(), Kind.RELEASE_POSSIBLE, restriction.id());
        }
        add(prompts.next(rule, signedFor), Kind.SURGEON_ASKED, restriction.id());
    }

    private void lookAt(Withheld held) {
        LocalDate starts = null;
        for (Reason reason : held.reasons()) {
            if (reason.kind() == Reason.Kind.TOO_EARLY) {
                starts = reason.until();
            } else if (reason.kind() != Reason.Kind.REST_DAY) {
                return;
            }
        }
        add(starts, Kind.EXERCISE_STARTS, held.exercise().id());
    }

    private void addWalking() {
        int week = situation.schedule().scheduled() / 7;
        for (WalkingWeek later : situation.protocol().walking().weeks()) {
            if (later.week() > week) {
                add(situation.schedule().on(later.week() * 7), Kind.WALK_LONGER, "walk");
                return;
            }
        }
    }

    private void addStage() {
        for (Phase phase : Phase.values()) {
            if (phase.ordinal() == situation.schedule().stage().ordinal() + 1) {
                add(situation.schedule().on(phase.firstDay()), Kind.STAGE_POSSIBLE, phase.name());
            }
        }
    }

    private void add(@Nullable LocalDate on, Kind kind, String id) {
        if (on != null && on.isAfter(today)) {
            next.add(new Upcoming(on, kind, id));
        }
    }
}
