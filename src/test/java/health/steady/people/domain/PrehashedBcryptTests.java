package health.steady.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrehashedBcryptTests {

    final PrehashedBcrypt encoder = new PrehashedBcrypt(4);

    @Test
    void readsEveryCharacterOfALongPassword() {
        String hash = encoder.encode("🦴".repeat(255) + "x");

        assertThat(encoder.matches("🦴".repeat(255) + "x", hash)).isTrue();
        assertThat(encoder.matches("🦴".repeat(255) + "y", hash)).isFalse();
    }

    @Test
    void isAsStrongAsItSays() {
        String hash = encoder.encode("three slow but steady walks");

        assertThat(hash).startsWith("$2a$04$").isNotEqualTo(encoder.encode("three slow but steady walks"));
        assertThat(encoder.upgradeEncoding(hash)).isFalse();
        assertThat(new PrehashedBcrypt(12).upgradeEncoding(hash)).isTrue();
    }

    @Test
    void isAsStrongInTheApplicationAsPasswordsNeed() {
        String hash = new PasswordConfiguration().passwordEncoder().encode("three slow but steady walks");

        assertThat(hash).startsWith("{bcrypt-hmac}$2a$12$");
    }
}
