package health.steady.review.web;

import health.steady.review.domain.CaseFilter;
import health.steady.review.domain.CaseloadPage;
import java.util.List;
import java.util.stream.Stream;

/** A filter of a list, with how many it shows. */
record FilterChip(String name, int count, boolean current, String href) {

    static List<FilterChip> of(Words words, Listing listing, CaseloadPage shown, CaseFilter... without) {
        return Stream.of(CaseFilter.values())
                .filter(filter -> !List.of(without).contains(filter))
                .map(filter -> new FilterChip(
                        words.say("review.case.filter." + filter),
                        shown.tally().of(filter),
                        filter == shown.filter(),
                        listing.linkTo(filter)))
                .toList();
    }
}
