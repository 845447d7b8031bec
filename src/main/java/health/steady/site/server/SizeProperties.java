package health.steady.site.server;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much one request may be. The server has limits of its own behind these, wide enough that these answer first.
 *
 * @param address the path and what follows it
 * @param headers all of them together
 * @param body what a form or a program sends
 */
@Validated
@ConfigurationProperties("steady.sizes")
record SizeProperties(
        @NotNull @DefaultValue("4KB") DataSize address,
        @NotNull @DefaultValue("16KB") DataSize headers,
        @NotNull @DefaultValue("256KB") DataSize body) {}
