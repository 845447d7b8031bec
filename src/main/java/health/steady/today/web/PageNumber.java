package health.steady.today.web;

import org.jspecify.annotations.Nullable;

/** Which page of a list an address asks for: counted from 1 there, from 0 here; whatever else it says is the first. */
final class PageNumber {

    private PageNumber() {}

    static int of(@Nullable String asked) {
        return asked != null && asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) - 1 : 0;
    }
}
