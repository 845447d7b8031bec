package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.plan.Paper;
import health.steady.plan.Papers;
import health.steady.plan.PartOfDay;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PaperService implements Papers {

    private final PlanReading reading;
    private final DayEvidence evidence;
    private final Touches touches;

    PaperService(PlanReading reading, DayEvidence evidence, Touches touches) {
        this.reading = reading;
        this.evidence = evidence;
        this.touches = touches;
    }

    @Override
    @Transactional
    public Optional<Paper> print(CurrentUser patient, LocalDate today, int days, String language, Instant now) {
        PatientId self = patient.patient();
        return self == null
                ? Optional.empty()
                : reading.planOf(patient, self).map(plan -> {
                    evidence.keep(patient, plan, today, PatientSheets.of(PartOfDay.of(plan, today), language), now);
                    touches.printed(patient, plan);
                    return paper(plan, today, days, language);
                });
    }

    @Override
    @Transactional
    public Optional<Paper> print(CurrentUser viewer, PlanId id, LocalDate today, int days, String language) {
        Optional<PlanView> found = reading.plan(viewer, id);
        found.ifPresentOrElse(plan -> touches.printed(viewer, plan), () -> touches.refused(viewer, id));
        return found.map(plan -> paper(plan, today, days, language));
    }

    private static Paper paper(PlanView plan, LocalDate today, int days, String language) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("1 to " + MOST_DAYS + " days, not " + days);
        }
        return new PaperWords(plan, language).of(today, days);
    }
}
