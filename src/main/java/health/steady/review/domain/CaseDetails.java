package health.steady.review.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a clinician's list shows of a patient beside name and day. Kept as JSON: whoever changes a part of it counts
 * {@link #FORMAT} up, and rows of another format are computed again.
 *
 * @param procedure the operation in words; empty without a plan
 * @param pain worst of each of the 14 days up to and with the day of the row; null where nothing was reported
 * @param done of the seven days before it
 * @param lastReport when the latest check-in was recorded; null when there is none
 */
public record CaseDetails(
        String procedure,
        List<CaseReason> reasons,
        List<@Nullable Integer> pain,
        List<Done> done,
        @Nullable Instant lastReport) {

    static final int FORMAT = 1;

    /** How much of what a day gave was done. */
    public enum Done {
        ALL,
        PARTLY,
        NOT,
        /** The day gave nothing to do. */
        REST
    }

    public CaseDetails {
        reasons = List.copyOf(reasons);
        pain = Collections.unmodifiableList(new ArrayList<>(pain));
        done = List.copyOf(done);
    }

    static CaseDetails of(List<CaseReason> reasons) {
        return new CaseDetails("", reasons, List.of(), List.of(), null);
    }

    @Override
    public String toString() {
        return "CaseDetails[" + reasons + "]";
    }
}
