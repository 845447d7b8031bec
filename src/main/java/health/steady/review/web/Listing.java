package health.steady.review.web;

import health.steady.review.domain.CaseFilter;
import health.steady.review.domain.CaseQuery;
import health.steady.review.domain.CaseQuery.Order;
import health.steady.review.domain.CaseloadPage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a list was asked for: words to look for, a filter, and pages counted from 1.
 *
 * @param waiting the page of what waits for a surgeon
 */
record Listing(String search, String filter, String page, String waiting) {

    static final int SIZE = 20;

    private static final int LONGEST = 100;

    Listing {
        search = Typed.line(search);
        search = search.substring(0, Math.min(search.length(), LONGEST));
        filter = Typed.line(filter);
        page = Typed.line(page);
        waiting = Typed.line(waiting);
    }

    /** @param otherwise for an unknown filter, or none */
    CaseQuery patients(Order order, @Nullable CaseFilter otherwise) {
        CaseFilter chosen = Arrays.stream(CaseFilter.values())
                .filter(each -> each.name().equals(filter))
                .findFirst()
                .orElse(otherwise);
        return new CaseQuery(chosen, search, number(page), SIZE, order);
    }

    CaseQuery needing() {
        return new CaseQuery(CaseFilter.NEEDS, "", number(waiting), SIZE, Order.NEED);
    }

    String linkTo(CaseFilter other) {
        return "/patients?" + found() + "filter=" + other;
    }

    /** @return null when there is no such page */
    @Nullable
    String linkTo(CaseloadPage shown, int number) {
        return isNone(shown, number) ? null : "/patients?" + found() + "filter=" + shown.filter() + "&page=" + number;
    }

    /** @return null when there is no such page of what waits */
    @Nullable
    String linkToWaiting(CaseloadPage shown, int number) {
        return isNone(shown, number) ? null : "/patients?waiting=" + number;
    }

    boolean isSearch() {
        return !search.isEmpty();
    }

    private static boolean isNone(CaseloadPage shown, int number) {
        return number < 1 || number > shown.pages();
    }

    private String found() {
        return search.isEmpty() ? "" : "found&";
    }

    private static int number(String page) {
        return Typed.isWhole(page) ? Math.max(1, Integer.parseInt(page)) - 1 : 0;
    }
}
