package health.steady.review.domain;

import health.steady.protocol.Limit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a patient needs somebody for. What the parts beside the need mean, {@link CaseReasons} decides.
 *
 * @param since the day it began; null when the instant is known, or neither
 * @param at the instant it began
 * @param item id of what it is dealt with by: an alert, a restriction, the seq of a request
 * @param who a person's name; null when nobody's
 * @param about words and keys
 * @param count how many or how much
 * @param of of how many
 * @param plan id of the plan that it is about, where that is not the one of the row
 */
public record CaseReason(
        Need need,
        @Nullable LocalDate since,
        @Nullable Instant at,
        @Nullable String item,
        @Nullable String who,
        List<String> about,
        @Nullable Limit limit,
        int count,
        int of,
        @Nullable String plan) {

    /** By the day it began; what never began comes last. */
    static final Comparator<CaseReason> LONGEST_FIRST =
            Comparator.comparing(CaseReason::began, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    public CaseReason {
        about = List.copyOf(about);
    }

    static CaseReason of(Need need) {
        return new CaseReason(need, null, null, null, null, List.of(), null, 0, 0, null);
    }

    /** Of a patient who needs nobody. */
    public static CaseReason nothing() {
        return of(Need.NOTHING);
    }

    /** What one viewer has not read, since when, and how it begins. */
    public static CaseReason unread(Instant since, String beginning) {
        return of(Need.MESSAGE).from(since).about(List.of(beginning));
    }

    CaseReason from(@Nullable LocalDate day) {
        return new CaseReason(need, day, at, item, who, about, limit, count, of, plan);
    }

    CaseReason from(Instant instant) {
        return new CaseReason(need, since, instant, item, who, about, limit, count, of, plan);
    }

    CaseReason on(String id) {
        return new CaseReason(need, since, at, id, who, about, limit, count, of, plan);
    }

    CaseReason by(@Nullable String name) {
        return new CaseReason(need, since, at, item, name, about, limit, count, of, plan);
    }

    CaseReason about(List<String> words) {
        return new CaseReason(need, since, at, item, who, words, limit, count, of, plan);
    }

    CaseReason about(@Nullable Limit what) {
        return new CaseReason(need, since, at, item, who, about, what, count, of, plan);
    }

    CaseReason counting(int many, int all) {
        return new CaseReason(need, since, at, item, who, about, limit, many, all, plan);
    }

    CaseReason in(String other) {
        return new CaseReason(need, since, at, item, who, about, limit, count, of, other);
    }

    private @Nullable LocalDate began() {
        return since != null || at == null ? since : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Without names and what was reported. */
    @Override
    public String toString() {
        return "CaseReason[" + need + "]";
    }
}
