package health.steady.review.web;

import health.steady.alert.PlanDuty;
import health.steady.people.Ids;
import health.steady.people.PersonId;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Who is on call from when to when, in the clinic's time.
 *
 * @param standsInFor empty when nobody's absence is covered
 */
record DutyForm(
        String submission,

        @Pattern(regexp = Ids.FORM, message = "{alert.refused.unknown-person}")
        String person,

        @RealDay(label = "{review.duty.from}") TypedDate startsAt,

        @Pattern(regexp = TIME, message = "{review.duty.time.wrong}")
        String startTime,

        @RealDay(label = "{review.duty.to}") TypedDate endsAt,

        @Pattern(regexp = TIME, message = "{review.duty.time.wrong}")
        String endTime,

        @Pattern(regexp = "|" + Ids.FORM, message = "{alert.refused.unknown-person}")
        String standsInFor) {

    private static final String TIME = "([01]?[0-9]|2[0-3]):[0-5][0-9]";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    DutyForm {
        submission = Typed.id(submission);
        person = Typed.line(person);
        startsAt = startsAt == null ? TypedDate.empty() : startsAt;
        startTime = Typed.line(startTime);
        endsAt = endsAt == null ? TypedDate.empty() : endsAt;
        endTime = Typed.line(endTime);
        standsInFor = Typed.line(standsInFor);
    }

    static DutyForm empty() {
        return new DutyForm("", "", TypedDate.empty(), "", TypedDate.empty(), "", "");
    }

    PlanDuty toCommand(ZoneId zone) {
        return new PlanDuty(
                Typed.toId(submission),
                PersonId.of(person),
                at(startsAt, startTime, zone),
                at(endsAt, endTime, zone),
                standsInFor.isEmpty() ? null : PersonId.of(standsInFor));
    }

    private static Instant at(TypedDate day, String time, ZoneId zone) {
        return day.toDate().atTime(LocalTime.parse(time, CLOCK)).atZone(zone).toInstant();
    }

    @Override
    public String toString() {
        return "DutyForm[" + submission + "]";
    }
}
