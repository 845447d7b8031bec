package health.steady.site.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param contact who wants to hear of a weakness: {@code mailto:…} or {@code https://…}; required in production */
@ConfigurationProperties("steady.security")
record SecurityContactProperties(@Nullable String contact) {}
