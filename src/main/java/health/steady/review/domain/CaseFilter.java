package health.steady.review.domain;

/** Which patients of a list are shown. */
public enum CaseFilter {
    /** Those for whom this viewer is to do something. */
    NEEDS,
    VISITS,
    WEEKS_0_2,
    WEEKS_2_6,
    WEEKS_6_12,
    MONTHS_3_PLUS,
    ALL
}
