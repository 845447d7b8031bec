package health.steady.review.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for.
 *
 * @param filter null for those who need the viewer; for all where nobody does, a name is looked for or one page holds all
 * @param search a part of the name; empty for everybody
 * @param page from 0; one after the last is the last
 */
public record CaseQuery(@Nullable CaseFilter filter, String search, int page, int size, Order order) {

    /** What comes first. */
    public enum Order {
        /** Who needs the viewer most, then who waits longest. */
        NEED,
        /** Whose surgery was last. */
        DAY
    }

    @Override
    public String toString() {
        return "CaseQuery[" + filter + ", " + page + "]";
    }
}
