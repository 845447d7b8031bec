package health.steady.people.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a list goes on. What was searched for is a name, and stays in the session. */
public record PageLinks(
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next) {

    private static final String SEARCH = "search";

    static PageLinks of(Page<?> page, String path, String search) {
        return of(page, path, Map.of(SEARCH, search));
    }

    static PageLinks of(Page<?> page, String path, Map<String, String> parameters) {
        int number = page.getNumber() + 1;
        int pages = Math.max(page.getTotalPages(), number);
        return new PageLinks(
                number,
                pages,
                page.hasPrevious() ? link(path, parameters, number - 1) : null,
                page.hasNext() ? link(path, parameters, number + 1) : null);
    }

    private static String link(String path, Map<String, String> parameters, int number) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> {
            if (!name.equals(SEARCH)) {
                address.queryParam(name, value);
            } else if (!value.isEmpty()) {
                address.queryParam("found");
            }
        });
        return address.queryParam("page", number).encode().build().toUriString();
    }
}
