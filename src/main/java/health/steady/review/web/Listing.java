package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;

/** What a list was asked for: words to look for, and a page counted from 1. */
record Listing(String search, String page) {

    private static final int SIZE = 25;
    private static final int LONGEST = 100;

    Listing {
        search = Typed.line(search);
        search = search.substring(0, Math.min(search.length(), LONGEST));
        page = Typed.line(page);
    }

    <T> Page<T> pageOf(List<T> all) {
        int asked = Typed.isWhole(page) ? Math.max(1, Integer.parseInt(page)) : 1;
        int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = Math.min(asked, last) - 1;
        List<T> part = all.subList(number * SIZE, Math.min(all.size(), (number + 1) * SIZE));
        return new PageImpl<>(part, PageRequest.of(number, SIZE), all.size());
    }

    /** @return null when there is no such page */
    @Nullable
    String linkTo(Page<?> page, int number) {
        return number < 1 || number > page.getTotalPages()
                ? null
                : "/patients?" + (search.isEmpty() ? "" : "found&") + "page=" + number;
    }
}
