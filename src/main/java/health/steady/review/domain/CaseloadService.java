package health.steady.review.domain;

import health.steady.message.MessageApi;
import health.steady.message.Unread;
import health.steady.people.ClinicId;
import health.steady.people.ClinicView;
import health.steady.people.CurrentUser;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleApi;
import health.steady.people.Today;
import health.steady.plan.PlanApi;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The patients of a clinician, and what each of them needs. A list computes the rows that are late before it shows them,
 * so reading may write this projection, which holds nothing that could not be computed again (ADR 16).
 */
@Service
public class CaseloadService {

    private final CaseloadRows rows;
    private final LateRows late;
    private final CaseloadRefresh refresh;
    private final MessageApi messages;
    private final PlanApi plans;
    private final PeopleApi people;
    private final TransactionTemplate transaction;

    CaseloadService(
            CaseloadRows rows,
            LateRows late,
            CaseloadRefresh refresh,
            MessageApi messages,
            PlanApi plans,
            PeopleApi people,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.late = late;
        this.refresh = refresh;
        this.messages = messages;
        this.plans = plans;
        this.people = people;
        this.transaction = transaction;
    }

    /**
     * Several lists of one page, all of one moment. Whoever stands in them is recorded as looked at; how many statements
     * that takes grows with nothing but the lists.
     */
    public List<CaseloadPage> pages(CurrentUser viewer, List<CaseQuery> queries, LocalDate today) {
        List<CaseloadPage> pages = in(() -> read(viewer, queries, today, false));
        if (isWhole(pages)) {
            return pages;
        }
        refresh.of(viewer, today);
        return in(() -> read(viewer, queries, today, true));
    }

    /** The viewer's patients without a plan to follow, by name; recorded as looked at. */
    public List<PatientView> unplanned(CurrentUser viewer, LocalDate today) {
        refresh.of(viewer, today);
        return in(() -> {
            List<PatientView> unplanned = rows.unplanned(viewer);
            plans.listed(viewer, unplanned.stream().map(PatientView::id).toList());
            return unplanned;
        });
    }

    /** Something was written about these patients: from the end of this transaction on, their rows are stale. */
    public void touched(ClinicId clinic, PatientId patient) {
        CaseloadTouches.touch(clinic, patient, late);
    }

    /** Computes what is late in every clinic, of the day that it is there. */
    public void keepFresh(Today today) {
        for (ClinicView clinic : people.clinics()) {
            refresh.of(clinic, today.on(clinic.zone()));
        }
    }

    /** @param anyhow whether they are shown even if a row became late meanwhile */
    private List<CaseloadPage> read(CurrentUser viewer, List<CaseQuery> queries, LocalDate today, boolean anyhow) {
        Map<PatientId, Unread> unread =
                Ranking.of(viewer.role()).isMine(Need.MESSAGE) ? messages.unread(viewer) : Map.of();
        List<CaseloadPage> pages = queries.stream()
                .map(query -> rows.page(viewer, query, unread, today))
                .toList();
        if (anyhow || isWhole(pages)) {
            record(viewer, pages);
        }
        return pages;
    }

    private void record(CurrentUser viewer, List<CaseloadPage> pages) {
        plans.listed(
                viewer,
                pages.stream()
                        .flatMap(page -> page.cases().stream())
                        .map(CaseView::patient)
                        .distinct()
                        .toList());
    }

    private static boolean isWhole(List<CaseloadPage> pages) {
        return pages.stream().allMatch(page -> page.tally().late() == 0);
    }

    private <T> T in(Supplier<T> task) {
        return Objects.requireNonNull(transaction.execute(status -> task.get()));
    }
}
