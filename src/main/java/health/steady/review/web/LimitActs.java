package health.steady.review.web;

import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.DayPlan.NeedStatus.Value;
import health.steady.protocol.DayPlan.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Which acts of a surgeon on a restriction in force are possible today, and why not the others. */
final class LimitActs {

    private final Telling telling;
    private final PlanReading reading;
    private final End end;

    LimitActs(Telling telling, PlanReading reading, InForce restriction) {
        this.telling = telling;
        this.reading = reading;
        end = restriction.end();
    }

    List<LimitAct> all() {
        return List.of(release(), inAdvance(), notYet(), possible("extend", "review.release.act.extend"));
    }

    LimitAct release() {
        if (end.earliest().isAfter(reading.today())) {
            return not("release", "too-early", telling.on(end.earliest()));
        }
        if (reading.day().standing() != Standing.ACTIVE) {
            return not("release", "unconfirmed");
        }
        return missing().isEmpty()
                ? possible("release", "review.release.act.release")
                : not("release", "missing", missing());
    }

    LimitAct inAdvance() {
        LocalDate signedFor = end.signedFor();
        if (!end.earliest().isAfter(reading.today())) {
            return not("advance", "come");
        }
        if (signedFor != null) {
            return not("advance", "signed", telling.on(signedFor));
        }
        return missing().isEmpty()
                ? new LimitAct(
                        "advance",
                        telling.say("review.release.act.advance"),
                        true,
                        telling.say("review.release.act.advance.text", telling.on(end.earliest())))
                : not("advance", "missing", missing());
    }

    private LimitAct notYet() {
        return end.askedOn() == null ? not("not-yet", "unasked") : possible("not-yet", "review.release.act.not-yet");
    }

    private String missing() {
        return end.needs().stream()
                .filter(need -> need.value() != Value.MET)
                .map(NeedStatus::finding)
                .map(this::asked)
                .collect(Collectors.joining(", "));
    }

    private String asked(String finding) {
        return reading.protocol()
                .finding(finding)
                .map(found -> telling.text(found.ask()))
                .orElse(finding);
    }

    private LimitAct possible(String value, String key) {
        return new LimitAct(value, telling.say(key), true, telling.say(key + ".text"));
    }

    private LimitAct not(String value, String why, Object... arguments) {
        return new LimitAct(
                value,
                telling.say("review.release.act." + value),
                false,
                telling.say("review.release.act.not." + why, arguments));
    }
}
