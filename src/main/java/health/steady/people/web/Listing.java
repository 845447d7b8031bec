package health.steady.people.web;

import static java.util.Objects.requireNonNullElse;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** What a list was asked for: words to look for, and a page counted from 1. */
record Listing(String search, Integer page) {

    private static final int SIZE = 25;
    private static final int LAST = 100_000;

    Listing {
        search = Typed.line(search);
        page = Math.min(Math.max(requireNonNullElse(page, 1), 1), LAST);
    }

    Pageable toPageable() {
        return PageRequest.of(page - 1, SIZE);
    }
}
