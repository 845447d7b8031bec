package health.steady.review.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.plan.PreparedAssignment;
import health.steady.review.domain.CaseReason;
import health.steady.review.domain.CaseView;
import health.steady.review.domain.Need;
import health.steady.review.domain.Ranking;
import health.steady.review.web.DeskItem.Pick;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What waits for a surgeon, of all patients in one list: each request on its own, the releases of a patient together. */
final class DeskItems {

    private static final Set<Need> TOGETHER = EnumSet.of(Need.RELEASE, Need.OVERDUE, Need.FINDING, Need.HELD);

    private final Words words;
    private final CurrentUser user;
    private final Ranking ranking;
    private final CaseTelling telling;
    private final CaseWay way;
    private final CaseRows rows;

    DeskItems(Words words, CurrentUser user, LocalDate today) {
        this.words = words;
        this.user = user;
        this.ranking = Ranking.of(user.role());
        this.telling = new CaseTelling(words, user, today);
        this.way = new CaseWay(words, user.role());
        this.rows = new CaseRows(words, user, today);
    }

    /** The most urgent first, of as many patients as are given. */
    List<DeskItem> of(List<CaseView> patients) {
        record Waiting(Need need, DeskItem item) {}
        List<Waiting> waiting = new ArrayList<>();
        for (CaseView patient : patients) {
            for (List<CaseReason> reasons : apart(patient)) {
                waiting.add(new Waiting(reasons.get(0).need(), item(patient, reasons)));
            }
        }
        return waiting.stream()
                .sorted(Comparator.comparingInt(each -> ranking.place(each.need())))
                .map(Waiting::item)
                .toList();
    }

    /** What a nurse or PA filled in, and waits for a surgeon or came back from one. */
    List<DeskItem> prepared(List<PreparedAssignment> waiting) {
        return waiting.stream().map(this::prepared).toList();
    }

    private DeskItem prepared(PreparedAssignment assignment) {
        String path = "/plans/prepared/" + assignment.id();
        String by = words.say("review.prepared.by", assignment.by().name(), telling.moment(assignment.at()));
        return new DeskItem(
                new CaseLook("pen", assignment.sentBack() ? "limit" : "act"),
                words.say(assignment.sentBack() ? "review.desk.prepared.back" : "review.desk.prepared"),
                assignment.sentBack() ? words.say("review.desk.prepared.note", assignment.note(), by) : by,
                assignment.patient().name(),
                assignment.procedure(),
                path,
                List.of(),
                new Link(
                        words.say(user.role() == Role.SURGEON ? "review.prepared.open" : "review.prepared.change"),
                        path));
    }

    private List<List<CaseReason>> apart(CaseView patient) {
        List<CaseReason> mine = ranking.told(patient.details().reasons()).stream()
                .filter(reason -> ranking.isMine(reason.need()))
                .toList();
        List<List<CaseReason>> apart = new ArrayList<>();
        for (List<CaseReason> reasons : CaseRows.byNeed(mine)) {
            if (TOGETHER.contains(reasons.get(0).need())) {
                apart.add(reasons);
            } else {
                reasons.forEach(reason -> apart.add(List.of(reason)));
            }
        }
        return apart;
    }

    private DeskItem item(CaseView patient, List<CaseReason> reasons) {
        return new DeskItem(
                CaseLook.of(reasons.get(0).need()),
                telling.title(reasons),
                telling.detail(reasons),
                patient.name(),
                rows.about(patient),
                "/plans/" + patient.plan(),
                reasons.stream()
                        .filter(this::maySignNow)
                        .map(reason -> new Pick(
                                (reason.plan() == null ? patient.plan() : reason.plan()) + ":" + reason.item(),
                                telling.limit(reason)))
                        .toList(),
                way.to(patient, reasons.get(0)));
    }

    /** Nothing that it needs is missing. */
    private boolean maySignNow(CaseReason reason) {
        boolean asked = reason.need() == Need.RELEASE || reason.need() == Need.OVERDUE;
        return user.role() == Role.SURGEON && asked && reason.about().isEmpty();
    }
}
