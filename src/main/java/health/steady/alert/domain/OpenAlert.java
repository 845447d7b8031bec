package health.steady.alert.domain;

import static health.steady.alert.AlertEventKind.ACKNOWLEDGED;
import static health.steady.alert.AlertEventKind.ADDRESSED;
import static health.steady.alert.AlertEventKind.CLEARED;
import static health.steady.alert.AlertEventKind.CONTACTED;
import static health.steady.alert.AlertEventKind.DELIVERY_FAILED;
import static health.steady.alert.AlertEventKind.ESCALATED;
import static health.steady.alert.AlertEventKind.HANDED_OVER;
import static health.steady.alert.AlertEventKind.MISTAKE;
import static health.steady.alert.AlertEventKind.PATIENT_TOLD;
import static health.steady.alert.AlertEventKind.RAISED;
import static health.steady.alert.AlertEventKind.RESOLVED;

import health.steady.alert.AlertEventKind;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertRefused;
import health.steady.alert.AlertState;
import health.steady.alert.domain.Circle.Asked;
import health.steady.people.PersonId;
import health.steady.protocol.content.AlertTiers.Tier;
import health.steady.protocol.content.AlertTiers.To;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An alert and its clocks. Raised, it goes from rung to rung until somebody acknowledges it; acknowledged, it goes on
 * unless the patient is reached in time; after the last rung everybody is asked again and again. It never lapses.
 */
final class OpenAlert {

    private final Tier tier;
    private final List<NewEvent> events = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private Head head;

    OpenAlert(Head head, Tier tier) {
        this.head = head;
        this.tier = tier;
    }

    /** @param by who reported it; null for what the software found */
    void raise(@Nullable PersonId by, Circle circle, Instant now) {
        event(RAISED, now, by, null, null, "", null);
        askFrom(0, circle, now);
    }

    /** Reported to a clinician, who thereby has it and has reached the patient. */
    void raiseWithContact(PersonId by, Instant now) {
        event(RAISED, now, by, null, null, "", null);
        contacted(new Act(by, now, null));
    }

    /** Does nothing when that person has it already. */
    void acknowledge(Act act) {
        mustBeOpen();
        if (act.by().equals(head.owner()) && head.state() != AlertState.RAISED) {
            return;
        }
        if (head.state() != AlertState.RAISED) {
            throw AlertRefused.at("", "taken");
        }
        event(ACKNOWLEDGED, act, null);
        head = head.told(false)
                .in(head.contacted() ? AlertState.CONTACTED : AlertState.ACKNOWLEDGED, act.by(), contactBy(act.at()));
    }

    void contacted(Act act) {
        mustBeOpen();
        if (head.state() == AlertState.RAISED || !act.by().equals(head.owner())) {
            event(ACKNOWLEDGED, new Act(act.by(), act.at(), null), null);
        }
        event(CONTACTED, act, null);
        head = head.reached().told(false).in(AlertState.CONTACTED, act.by(), null);
    }

    /** The clock of that person starts. */
    void handOver(Act act, PersonId to) {
        mustBeOpen();
        event(HANDED_OVER, act, to);
        asked.add(new Asked(to, null));
        int rung = Math.min(head.rung(), tier.rungs().size() - 1);
        Instant until = act.at().plus(tier.rungs().get(rung).acknowledgeWithin());
        head = head.in(AlertState.RAISED, to, until);
    }

    void resolve(Act act) {
        mustBeOpen();
        if (isDanger() && !head.contacted()) {
            throw AlertRefused.at("", "not-contacted");
        }
        event(RESOLVED, act, null);
        head = head.in(AlertState.RESOLVED, act.by(), null);
    }

    /** The condition of a quiet alert has ended. A danger sign ends by a clinician only. */
    void clear(Instant now) {
        if (isDanger()) {
            throw new IllegalStateException("A danger sign does not clear itself");
        }
        if (head.state() == AlertState.RESOLVED) {
            return;
        }
        event(CLEARED, now, null, null, null, "", null);
        head = head.in(AlertState.RESOLVED, head.owner(), null);
    }

    /** What a patient says of a danger sign changes nothing else. */
    void mistake(Act act) {
        event(MISTAKE, act, null);
    }

    /** Goes on to the next people if its clock has run out. */
    void escalate(Circle circle, Instant now) {
        if (head.due() != null && !head.due().isAfter(now)) {
            goOn(circle, now);
        }
    }

    /** That person cannot be told; whoever comes next is asked without waiting. After the last rung only the clock does. */
    void deliveryFailed(PersonId person, int rung, Circle circle, Instant now) {
        if (head.state() == AlertState.RESOLVED) {
            return;
        }
        event(DELIVERY_FAILED, now, null, person, rung, "", null);
        boolean isCurrent = head.state() == AlertState.RAISED && rung == head.rung();
        if (isCurrent && (hasNext() || isDanger() && !head.told())) {
            goOn(circle, now);
        }
    }

    Head head() {
        return head;
    }

    List<NewEvent> events() {
        return List.copyOf(events);
    }

    /** Who was asked since this was read. */
    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void goOn(Circle circle, Instant now) {
        head = head.in(AlertState.RAISED, null, null);
        if (hasNext()) {
            escalated(head.rung() + 1, now);
            askFrom(head.rung(), circle, now);
        } else if (isDanger() && !head.told()) {
            tellPatient(now);
        } else {
            escalated(head.rung() + 1, now);
            ask(circle.of(everybody()), now);
            head = head.in(AlertState.RAISED, null, now.plus(tier.again()));
        }
    }

    /** The people of this rung, or of the next that has any. */
    private void askFrom(int first, Circle circle, Instant now) {
        List<Asked> people = circle.of(tier.rungs().get(first).to());
        for (int rung = first + 1; people.isEmpty() && rung < tier.rungs().size(); rung++) {
            escalated(rung, now);
            people = circle.of(tier.rungs().get(rung).to());
        }
        ask(people, now);
        if (people.isEmpty() && isDanger()) {
            tellPatient(now);
        } else {
            head = head.in(
                    AlertState.RAISED,
                    null,
                    now.plus(tier.rungs().get(head.rung()).acknowledgeWithin()));
        }
    }

    private void tellPatient(Instant now) {
        event(PATIENT_TOLD, now, null, null, null, "", null);
        head = head.told(true).in(AlertState.RAISED, null, now.plus(tier.again()));
    }

    private void escalated(int rung, Instant now) {
        head = head.at(rung);
        event(ESCALATED, now, null, null, rung, "", null);
    }

    private void ask(List<Asked> people, Instant now) {
        for (Asked each : people) {
            event(ADDRESSED, now, null, each.person(), head.rung(), "", null);
            asked.add(each);
        }
    }

    private Set<To> everybody() {
        Set<To> everybody = EnumSet.noneOf(To.class);
        tier.rungs().forEach(rung -> everybody.addAll(rung.to()));
        return everybody;
    }

    private boolean hasNext() {
        return head.rung() + 1 < tier.rungs().size();
    }

    private boolean isDanger() {
        return head.kind() == AlertKind.DANGER_SIGN;
    }

    private @Nullable Instant contactBy(Instant now) {
        return head.contacted() || tier.contactWithin() == null ? null : now.plus(tier.contactWithin());
    }

    private void mustBeOpen() {
        if (head.state() == AlertState.RESOLVED) {
            throw AlertRefused.at("", "resolved");
        }
    }

    private void event(AlertEventKind kind, Act act, @Nullable PersonId to) {
        event(kind, act.at(), act.by(), to, null, act.note(), act.submission());
    }

    private void event(
            AlertEventKind kind,
            Instant at,
            @Nullable PersonId person,
            @Nullable PersonId to,
            @Nullable Integer rung,
            String note,
            @Nullable UUID submission) {
        head = head.numbered(head.seq() + 1);
        events.add(new NewEvent(head.seq(), kind, at, person, to, rung, note, submission));
    }
}
