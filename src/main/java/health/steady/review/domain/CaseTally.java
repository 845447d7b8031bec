package health.steady.review.domain;

/**
 * How many patients of the viewer, of those that are looked for, each filter shows.
 *
 * @param late whose row is not of today, or was touched since
 */
public record CaseTally(
        int all, int late, int needs, int visits, int weeks0To2, int weeks2To6, int weeks6To12, int months3Plus) {

    public int of(CaseFilter filter) {
        return switch (filter) {
            case NEEDS -> needs;
            case VISITS -> visits;
            case WEEKS_0_2 -> weeks0To2;
            case WEEKS_2_6 -> weeks2To6;
            case WEEKS_6_12 -> weeks6To12;
            case MONTHS_3_PLUS -> months3Plus;
            case ALL -> all;
        };
    }
}
