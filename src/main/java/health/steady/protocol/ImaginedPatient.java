package health.steady.protocol;

import health.steady.protocol.Fact.FindingMet;
import health.steady.protocol.Fact.PlanAssigned;
import health.steady.protocol.Fact.RestrictionReleased;
import health.steady.protocol.Fact.StageAdvanced;
import health.steady.protocol.Fact.SurgeryConfirmed;
import health.steady.protocol.Observation.CheckIn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The history of a {@link Simulation}: the same for the same arguments. */
final class ImaginedPatient {

    /** A Monday. */
    static final LocalDate SURGERY = LocalDate.of(2024, 1, 1);

    private static final LocalDate FOR_GOOD = LocalDate.of(2199, 1, 1);
    private static final int DAYS_BETWEEN_REPORTS = 7;
    private static final int LITTLE_PAIN = 2;

    private final Rulebook rulebook;
    private final List<Signing> signings = new ArrayList<>();

    private ImaginedPatient(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * @param choices option by choice; where none is given the first one
     * @param days until which reports come
     * @param promptsAnswered a surgeon releases each restriction when first asked, and what that needs is found that day;
     *     else nothing is released but what a choice signs ahead
     */
    static Course course(Rulebook rulebook, Map<String, String> choices, int days, boolean promptsAnswered) {
        ImaginedPatient patient = new ImaginedPatient(rulebook);
        patient.assign(choices);
        patient.advance();
        if (promptsAnswered) {
            patient.rulebook.protocol().restrictions().forEach(patient::release);
        }
        return new Course(rulebook, History.of(patient.facts(), reports(days)));
    }

    private void assign(Map<String, String> choices) {
        Map<String, String> chosen = new HashMap<>();
        rulebook.protocol()
                .choices()
                .forEach(choice -> chosen.put(
                        choice.id(),
                        choices.getOrDefault(
                                choice.id(), choice.options().get(0).id())));
        Map<String, Boolean> absent = new HashMap<>();
        rulebook.catalogue().contraindications().keySet().forEach(id -> absent.put(id, false));
        sign(0, Signer.SURGEON, signature -> new PlanAssigned(signature, SURGERY, chosen, Set.of(), absent));
        sign(0, Signer.SURGEON, signature -> new SurgeryConfirmed(signature, SURGERY));
    }

    private void advance() {
        for (Stage left : rulebook.protocol().stages()) {
            if (left.phase() != Phase.MONTHS_6_PLUS) {
                Phase next = Stages.next(left.phase());
                Gate gate = left.leaveWhen();
                boolean therapist = gate != null && !gate.by().contains(Signer.SURGEON);
                sign(
                        next.firstDay(),
                        therapist ? Signer.THERAPIST : Signer.SURGEON,
                        signature -> new StageAdvanced(signature, next, FOR_GOOD));
            }
        }
    }

    private void release(Restriction restriction) {
        if (restriction.prompts().isEmpty()) {
            return;
        }
        int asked = restriction.prompts().get(0);
        for (Need need : restriction.needs()) {
            rulebook.protocol().finding(need.finding()).ifPresent(finding -> found(asked, finding));
        }
        sign(asked, Signer.SURGEON, signature -> new RestrictionReleased(signature, restriction.id()));
    }

    private void found(int day, Finding finding) {
        finding.by().stream()
                .filter(Signer::isClinician)
                .min(Comparator.naturalOrder())
                .ifPresent(signer -> sign(day, signer, signature -> new FindingMet(signature, finding.id())));
    }

    private void sign(int day, Signer signer, Function<Signature, Fact> fact) {
        signings.add(new Signing(day, signer, fact));
    }

    private List<Fact> facts() {
        signings.sort(Comparator.comparingInt(Signing::day));
        List<Fact> facts = new ArrayList<>(signings.size());
        for (Signing signing : signings) {
            LocalDate on = SURGERY.plusDays(signing.day());
            Author author = author(signing.signer());
            facts.add(signing.fact().apply(new Signature(facts.size() + 1, author, at(on, 8), on, "")));
        }
        return facts;
    }

    private static List<Observation> reports(int days) {
        List<Observation> reports = new ArrayList<>();
        for (int day = 0; day <= days; day += DAYS_BETWEEN_REPORTS) {
            LocalDate on = SURGERY.plusDays(day);
            UUID id = new UUID(0, day);
            reports.add(new CheckIn(id, on, at(on, 7), author(Signer.PATIENT), LITTLE_PAIN, LITTLE_PAIN, Set.of()));
        }
        return reports;
    }

    private static Author author(Signer signer) {
        return new Author(new UUID(1, signer.ordinal()), signer);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
    }

    private record Signing(int day, Signer signer, Function<Signature, Fact> fact) {}
}
