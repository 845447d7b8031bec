package health.steady.people;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param publicAddress such as {@code https://steady.example.org}, with {@code https} unless it is this machine */
@ConfigurationProperties("steady")
public record PublicAddressProperties(@Nullable String publicAddress) {

    private static final Pattern USABLE = Pattern.compile(
            "https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[\\w.~-]+)*|http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");

    public PublicAddressProperties {
        String typed = publicAddress == null ? "" : publicAddress.strip().replaceFirst("/+$", "");
        publicAddress = typed.isEmpty() ? null : typed;
        if (publicAddress != null && !USABLE.matcher(publicAddress).matches()) {
            throw new IllegalArgumentException(
                    "steady.public-address is the address that people open, such as https://steady.example.org");
        }
    }
}
