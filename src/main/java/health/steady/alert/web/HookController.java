package health.steady.alert.web;

import health.steady.alert.domain.GatewayAnswer;
import health.steady.alert.domain.GatewayService;
import health.steady.alert.domain.MessageSignature;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** For the clinic's gateway, which signs what it says instead of signing in. */
@Controller
class HookController {

    private final GatewayService gateway;
    private final Clock clock;

    HookController(GatewayService gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    @PostMapping(path = "/hooks/alerts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> answer(
            @RequestBody(required = false) @Nullable String body,
            @RequestHeader(name = MessageSignature.HEADER, required = false) @Nullable String signature) {
        GatewayAnswer answer = gateway.take(body == null ? "" : body, signature, clock.instant());
        return ResponseEntity.status(status(answer)).body(Map.of("result", said(answer)));
    }

    private static HttpStatus status(GatewayAnswer answer) {
        return switch (answer) {
            case TAKEN -> HttpStatus.OK;
            case NOT_SIGNED -> HttpStatus.UNAUTHORIZED;
            case UNREADABLE -> HttpStatus.BAD_REQUEST;
            case UNKNOWN_DELIVERY -> HttpStatus.NOT_FOUND;
            case ANSWERED_BEFORE -> HttpStatus.CONFLICT;
        };
    }

    private static String said(GatewayAnswer answer) {
        return switch (answer) {
            case TAKEN -> "taken";
            case NOT_SIGNED -> "The signature does not hold. Sign the time, a dot and the body, within five minutes.";
            case UNREADABLE -> "Send a delivery and a status: delivered, failed or acknowledged.";
            case UNKNOWN_DELIVERY -> "There is no such delivery.";
            case ANSWERED_BEFORE -> "This was answered before.";
        };
    }
}
