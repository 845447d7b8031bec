package health.steady.review.domain;

import java.util.List;

/**
 * A part of a clinician's patients.
 *
 * @param filter the one that was asked for, or what stood in for none
 * @param number of the page, from 0
 * @param total how many the filter shows on all pages
 */
public record CaseloadPage(List<CaseView> cases, CaseTally tally, CaseFilter filter, int number, int size, int total) {

    public CaseloadPage {
        cases = List.copyOf(cases);
    }

    public int pages() {
        return Math.max(1, (total + size - 1) / size);
    }
}
