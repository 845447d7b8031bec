package health.steady.review.web;

import health.steady.people.PatientId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One patient in the list: why now, who, where.
 *
 * @param stage only when it differs from the phase
 * @param href where the reason is dealt with
 */
record CaseRow(
        PatientId patient,
        Need need,
        String reason,
        String detail,
        String name,
        String operation,
        String path,
        @Nullable String day,
        @Nullable String phase,
        @Nullable String stage,
        String action,
        String href) {

    static final Comparator<CaseRow> MOST_URGENT_FIRST =
            Comparator.comparing(CaseRow::need).thenComparing(CaseRow::name, String.CASE_INSENSITIVE_ORDER);

    public String icon() {
        return need.icon();
    }

    public String tone() {
        return need.tone();
    }

    boolean isUrgent() {
        return need.compareTo(Need.ASKED) <= 0;
    }

    @Override
    public String toString() {
        return "CaseRow[" + need + "]";
    }
}
