package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.Decision;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import health.steady.plan.SignedTogether;
import health.steady.plan.Submission;
import health.steady.plan.TogetherRefused;
import health.steady.protocol.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TogetherService implements SignedTogether {

    private final Plans plans;
    private final PlanReading reading;
    private final PlanSigning signing;
    private final Touches touches;

    TogetherService(Plans plans, PlanReading reading, PlanSigning signing, Touches touches) {
        this.plans = plans;
        this.reading = reading;
        this.signing = signing;
        this.touches = touches;
    }

    @Override
    @Transactional
    public void sign(CurrentUser by, UUID submission, List<Part> parts, String reason, LocalDate today, Instant now) {
        if (parts.isEmpty() || parts.size() > MOST) {
            throw PlanRefused.at("", parts.isEmpty() ? "no-change" : "too-many-changes", MOST);
        }
        String words = SignedReason.required(reason);
        Map<Integer, RuntimeException> refusals = new TreeMap<>();
        List<Judged> judged = new ArrayList<>();
        for (PlanId plan : inOneOrder(parts)) {
            Judged about = new Judged(submission, parts, plan);
            about.judge(by, words, today, now, refusals);
            judged.add(about);
        }
        if (!refusals.isEmpty()) {
            throw new TogetherRefused(refusals);
        }
        judged.forEach(about -> about.append(by));
    }

    /** So that two who sign the same plans at once wait for each other, and not both for both. */
    private static List<PlanId> inOneOrder(List<Part> parts) {
        return parts.stream()
                .map(Part::plan)
                .distinct()
                .sorted(Comparator.comparing(PlanId::toString))
                .toList();
    }

    /** What is signed about one plan. */
    private final class Judged {

        private final UUID submission;
        private final List<Part> parts;
        private final PlanId plan;
        private final List<Decision> decisions = new ArrayList<>();
        private List<Fact> facts = List.of();
        private @Nullable StoredPlan stored;

        Judged(UUID submission, List<Part> parts, PlanId plan) {
            this.submission = submission;
            this.parts = parts;
            this.plan = plan;
        }

        void judge(
                CurrentUser by, String reason, LocalDate today, Instant now, Map<Integer, RuntimeException> refusals) {
            StoredPlan locked = plans.lock(by, plan).orElse(null);
            if (locked == null) {
                touches.refused(by, plan);
                places().forEach(place -> refusals.put(place, new PlanNotFound()));
                return;
            }
            if (locked.wasSigned(submission)) {
                return;
            }
            stored = locked;
            RehabPlan current = new RehabPlan(plan, reading.course(locked));
            for (int place : places()) {
                try {
                    current.requireLatest(parts.get(place).seen());
                    List<Decision> more = new ArrayList<>(decisions);
                    more.add(parts.get(place).decision());
                    facts = current.decide(more, by, reason, today, PlanSigning.inMicroseconds(now));
                    decisions.add(parts.get(place).decision());
                } catch (PlanRefused | PlanChanged refused) {
                    refusals.put(place, refused);
                }
            }
        }

        void append(CurrentUser by) {
            StoredPlan locked = stored;
            if (locked == null) {
                return;
            }
            Submission form = new Submission(submission, 0);
            for (int i = 0; i < facts.size(); i++) {
                signing.append(by, locked, decisions.get(i), facts.get(i), form.part(i));
            }
            touches.decided(by, locked);
        }

        private List<Integer> places() {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).plan().equals(plan)) {
                    places.add(i);
                }
            }
            return places;
        }
    }
}
