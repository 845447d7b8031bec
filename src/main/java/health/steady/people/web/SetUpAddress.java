package health.steady.people.web;

import health.steady.people.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a set-up link once, on the page that comes next. */
@Component
class SetUpAddress {

    private final PublicAddress address;

    SetUpAddress(PublicAddress address) {
        this.address = address;
    }

    /** @param token absent when there is nothing to hand over, because a letter carries it */
    void handOver(@Nullable String token, RedirectAttributes next) {
        if (token != null) {
            next.addFlashAttribute("setUpAddress", address.of("set-up", token));
        }
    }
}
