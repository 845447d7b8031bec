package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.plan.Decision;
import health.steady.plan.Draft;
import health.steady.plan.Draft.Line;
import health.steady.plan.Drafts;
import health.steady.plan.Foreseen;
import health.steady.plan.PlanChanged;
import health.steady.plan.PlanId;
import health.steady.plan.PlanNotFound;
import health.steady.plan.PlanRefused;
import health.steady.plan.PlanView;
import health.steady.plan.Submission;
import health.steady.protocol.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DraftService implements Drafts {

    private static final int MOST = 50;

    private final DraftRows drafts;
    private final Plans plans;
    private final PlanReading reading;
    private final PlanSigning signing;
    private final Touches touches;

    DraftService(DraftRows drafts, Plans plans, PlanReading reading, PlanSigning signing, Touches touches) {
        this.drafts = drafts;
        this.plans = plans;
        this.reading = reading;
        this.signing = signing;
        this.touches = touches;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> of(CurrentUser viewer, PlanId plan) {
        return drafts.find(viewer, plan);
    }

    @Override
    public void put(CurrentUser by, PlanId plan, int seen, List<List<Decision>> lines, Instant now) {
        putAll(by, plan, seen, lines, now);
    }

    @Override
    public void collect(CurrentUser by, PlanView plan, int seen, List<Decision> line, LocalDate today, Instant now) {
        Draft draft = putAll(by, plan.id(), seen, List.of(line), now);
        PlanRefused refused = new Foresight(by, plan, today)
                .of(draft.decisions(), 0)
                .refused()
                .get(draft.lines().size() - 1);
        if (refused != null) {
            throw refused;
        }
    }

    private Draft putAll(CurrentUser by, PlanId plan, int seen, List<List<Decision>> lines, Instant now) {
        lines.forEach(line -> line.forEach(decision -> Permission.toSign(decision, by.role())));
        if (!drafts.change(by, plan, seen, now)) {
            throw notFound(by, plan);
        }
        Draft draft = drafts.find(by, plan).orElseThrow(() -> notFound(by, plan));
        for (List<Decision> line : lines) {
            draft = put(by, plan, draft, line);
        }
        return draft;
    }

    private Draft put(CurrentUser by, PlanId plan, Draft draft, List<Decision> line) {
        List<Decision> kept = DraftLines.joined(draft.lines(), line);
        List<UUID> replaced = ids(DraftLines.replaced(draft.lines(), kept));
        drafts.drop(by, plan, replaced);
        drafts.add(by, plan, kept);
        Draft after = drafts.find(by, plan).orElseThrow(() -> notFound(by, plan));
        if (DraftLines.count(after.decisions()) > MOST) {
            throw PlanRefused.at("", "too-many-changes", MOST);
        }
        return after;
    }

    @Override
    public void drop(CurrentUser by, PlanId plan, Collection<UUID> lines, Instant now) {
        drafts.find(by, plan).ifPresent(draft -> {
            drafts.change(by, plan, draft.seen(), now);
            drop(by, plan, draft, lines);
        });
    }

    private void drop(CurrentUser by, PlanId plan, Draft draft, Collection<UUID> lines) {
        drafts.drop(by, plan, lines);
        Set<UUID> left = new HashSet<>(ids(draft.lines()));
        left.removeAll(lines);
        if (left.isEmpty()) {
            drafts.delete(by, plan);
        }
    }

    @Override
    public void keep(CurrentUser by, PlanId plan, Draft.Version version, Collection<UUID> dropped, Instant now) {
        Draft draft = current(by, plan, version);
        drafts.change(by, plan, draft.seen(), now);
        drafts.see(by, plan, version.seen());
        drop(by, plan, draft, dropped);
    }

    @Override
    public Signed sign(
            CurrentUser by, PlanId plan, Draft.Version version, String reason, LocalDate today, Instant now) {
        StoredPlan stored = plans.lock(by, plan).orElseThrow(() -> notFound(by, plan));
        Instant before = stored.signedAt(version.id());
        if (before != null) {
            return new Signed(before, true);
        }
        Draft draft = current(by, plan, version);
        if (!draft.lines().stream().allMatch(Line::isReadable)) {
            throw PlanRefused.at("", "draft-unreadable");
        }
        List<Fact> since = draft.since(reading.course(stored).history().facts());
        if (!since.isEmpty()) {
            throw new PlanChanged(plan, since);
        }
        List<Decision> decisions =
                draft.decisions().stream().flatMap(List::stream).toList();
        signing.sign(by, plan, new Submission(version.id(), version.seen()), decisions, reason, today, now);
        if (!drafts.delete(by, plan, version.revision())) {
            throw PlanRefused.at("", "draft-changed");
        }
        return new Signed(now, false);
    }

    @Override
    public Foreseen rehearse(CurrentUser viewer, PlanView plan, List<List<Decision>> lines, LocalDate today, int days) {
        return new Foresight(viewer, plan, today).of(lines, days);
    }

    private Draft current(CurrentUser by, PlanId plan, Draft.Version version) {
        return drafts.find(by, plan)
                .filter(draft -> draft.id().equals(version.id()) && draft.revision() == version.revision())
                .orElseThrow(() -> PlanRefused.at("", "draft-changed"));
    }

    private PlanNotFound notFound(CurrentUser by, PlanId plan) {
        touches.refused(by, plan);
        return new PlanNotFound();
    }

    private static List<UUID> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }
}
