package health.steady.people.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Bcrypt of a digest, because bcrypt alone reads 72 bytes. The digest is an HMAC under a name of ours, so that a digest
 * which leaked elsewhere is no way in, and is written in 64 plain letters, so that no byte of it is zero.
 */
class PrehashedBcrypt extends AbstractValidatingPasswordEncoder {

    private static final String ALGORITHM = "HmacSHA384";
    private static final byte[] PURPOSE = "health.steady.password".getBytes(StandardCharsets.UTF_8);

    private final BCryptPasswordEncoder bcrypt;

    PrehashedBcrypt(int strength) {
        this.bcrypt = new BCryptPasswordEncoder(strength);
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return Objects.requireNonNull(bcrypt.encode(digest(password)));
    }

    @Override
    protected boolean matchesNonNull(String password, String encoded) {
        return bcrypt.matches(digest(password), encoded);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String encoded) {
        return bcrypt.upgradeEncoding(encoded);
    }

    private static String digest(String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(PURPOSE, ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
