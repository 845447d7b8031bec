package health.steady.audit.web;

import health.steady.audit.domain.AuditReading;
import health.steady.people.CurrentUser;
import health.steady.people.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looked at my record, or changed it: 30 days on a page. */
@Controller
class WhoLookedController {

    private static final int DAYS = 30;
    private static final LocalDate EARLIEST = LocalDate.of(2026, 1, 1);

    private final AuditReading audit;
    private final LookDays days;
    private final Clock clock;

    WhoLookedController(AuditReading audit, LookDays days, Clock clock) {
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/who-looked")
    String show(CurrentUser patient, @RequestParam(defaultValue = "") String to, Model model) {
        patient.mustBe(Role.PATIENT);
        LocalDate today = LocalDate.ofInstant(clock.instant(), patient.zone());
        LocalDate asked = Objects.requireNonNullElse(Typed.dateIn(to), today);
        LocalDate last = asked.isAfter(today) ? today : asked;
        LocalDate first = last.minusDays(DAYS - 1);
        model.addAttribute("days", days.of(patient, audit.atOwnRecord(patient, first, last), first, last));
        model.addAttribute("first", first);
        model.addAttribute("last", last);
        model.addAttribute("older", first.isAfter(EARLIEST) ? "/who-looked?to=" + first.minusDays(1) : null);
        model.addAttribute("newer", last.isBefore(today) ? "/who-looked?to=" + last.plusDays(DAYS) : null);
        return "audit/who-looked";
    }
}
