package health.steady.alert.domain;

import health.steady.alert.AlertRefused;
import health.steady.alert.Duty;
import health.steady.alert.PlanDuty;
import health.steady.alert.Watch;
import health.steady.alert.Watch.OnCall;
import health.steady.people.ClinicId;
import health.steady.people.CurrentUser;
import health.steady.people.PersonId;
import health.steady.people.PersonName;
import health.steady.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clinic's list of who is on call. */
@Component
class Roster {

    private static final int MOST_DAYS = 14;

    private final Duties duties;
    private final AlertTouches touches;

    Roster(Duties duties, AlertTouches touches) {
        this.duties = duties;
        this.touches = touches;
    }

    List<PersonName> clinicians(ClinicId clinic) {
        return duties.clinicians(clinic);
    }

    Watch watch(ClinicId clinic, Instant now) {
        List<Duty> notOver = duties.notOver(clinic, now);
        List<OnCall> onCall = notOver.stream()
                .filter(duty -> !duty.startsAt().isAfter(now))
                .map(duty -> new OnCall(duty.person(), duty.endsAt(), duty.standsInFor()))
                .sorted(Comparator.comparing(OnCall::until))
                .toList();
        @Nullable
        Instant next = notOver.stream()
                .map(Duty::startsAt)
                .filter(start -> start.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Watch(onCall, next);
    }

    List<Duty> between(ClinicId clinic, Instant from, Instant to) {
        return duties.between(clinic, from, to);
    }

    void plan(CurrentUser by, PlanDuty command, Instant now) {
        mayPlan(by);
        require(command.endsAt().isAfter(command.startsAt()), "endsAt", "duty-backwards");
        require(command.endsAt().isAfter(now), "endsAt", "duty-over");
        Duration length = Duration.between(command.startsAt(), command.endsAt());
        require(length.compareTo(Duration.ofDays(MOST_DAYS)) <= 0, "endsAt", "duty-too-long", MOST_DAYS);
        List<PersonId> known =
                duties.clinicians(by.clinic()).stream().map(PersonName::id).toList();
        require(known.contains(command.person()), "person", "unknown-person");
        PersonId absent = command.standsInFor();
        require(absent == null || known.contains(absent), "standsInFor", "unknown-person");
        require(!command.person().equals(absent), "standsInFor", "stands-in-for-self");
        duties.waitForTurn(command.person());
        if (duties.isPlanned(by.clinic(), command.id())) {
            return;
        }
        boolean overlaps = duties.overlaps(by.clinic(), command.person(), command.startsAt(), command.endsAt());
        require(!overlaps, "startsAt", "duty-overlaps");
        duties.add(by.clinic(), command);
        touches.rostered(by, command.id());
    }

    void end(CurrentUser by, UUID duty, Instant now) {
        mayPlan(by);
        require(duties.end(by.clinic(), duty, now), "", "unknown-duty");
        touches.rostered(by, duty);
    }

    private static void mayPlan(CurrentUser by) {
        require(by.role() == Role.SURGEON || by.role() == Role.DELEGATE, "", "roster-not-yours");
    }

    private static void require(boolean kept, String field, String code, Object... arguments) {
        if (!kept) {
            throw AlertRefused.at(field, code, arguments);
        }
    }
}
