package health.steady.people.web;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a list goes on. */
public record PageLinks(
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    static PageLinks of(Page<?> page, String path, String search) {
        int number = page.getNumber() + 1;
        int pages = Math.max(page.getTotalPages(), number);
        return new PageLinks(
                number,
                pages,
                page.hasPrevious() ? link(path, search, number - 1) : null,
                page.hasNext() ? link(path, search, number + 1) : null);
    }

    private static String link(String path, String search, int number) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("search", "{search}")
                .queryParam("page", number)
                .encode()
                .buildAndExpand(search)
                .toUriString();
    }
}
