package health.steady.review.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that a new patient opens once to choose a password. */
final class SetUpAddress {

    private SetUpAddress() {}

    static String of(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("set-up", token)
                .toUriString();
    }
}
