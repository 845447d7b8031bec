package health.steady.site.web;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines look for at fixed addresses: whom to tell of a weakness (RFC 9116), and that there is nothing to index. */
@Controller
class WellKnownController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final int VALID_DAYS = 180;

    private final @Nullable String contact;
    private final Clock clock;

    WellKnownController(SecurityContactProperties security, Clock clock) {
        this.contact = security.contact();
        this.clock = clock;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        if (contact == null) {
            return ResponseEntity.notFound().build();
        }
        Instant expires = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS);
        return ResponseEntity.ok().contentType(TEXT).body("""
                Contact: %s
                Expires: %s
                Preferred-Languages: en
                """.formatted(contact, expires));
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(TEXT).body("User-agent: *\nDisallow: /\n");
    }
}
