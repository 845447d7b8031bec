package health.steady.people.domain;

import health.steady.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing without giving anybody a means to lock somebody out. A browser on which the person signed in
 * before, or else an address from which they did, has a count of its own, which nobody elsewhere can raise. Every other
 * try counts three times: for the name from this address, for the name from anywhere, and for the address with any name.
 */
@Component
class SignInThrottle {

    static final int FREE_TRIES = 5;
    static final int FREE_TRIES_PER_NAME = 20;
    static final int FREE_REQUESTS_PER_ADDRESS = 20;

    private final Tries tries;
    private final KnownDevices devices;
    private final int freeTriesPerAddress;

    SignInThrottle(Tries tries, KnownDevices devices, SignInProperties properties) {
        this.tries = tries;
        this.devices = devices;
        this.freeTriesPerAddress = properties.triesPerAddress();
    }

    @Transactional
    void count(String name, String address, @Nullable String device, Instant now) {
        byte[] own = own(name, device);
        if (own != null && devices.isKnown(own, now)) {
            tries.count(own, FREE_TRIES, now);
            return;
        }
        tries.count(pair(name, address), FREE_TRIES, now);
        if (devices.isKnown(pair(name, address), now)) {
            return;
        }
        tries.count(anywhere(name), FREE_TRIES_PER_NAME, now);
        tries.count(anybody(address), freeTriesPerAddress, now);
    }

    /** The right password forgets the tries that led to it; what others tried for the name or from the address stays. */
    @Transactional
    void forget(String name, String address, @Nullable String device, Instant now) {
        byte[] own = own(name, device);
        if (own != null && devices.isKnown(own, now)) {
            tries.forget(own);
            return;
        }
        tries.forget(pair(name, address));
        if (devices.isKnown(pair(name, address), now)) {
            return;
        }
        tries.takeBack(anywhere(name), FREE_TRIES_PER_NAME, now);
        tries.takeBack(anybody(address), freeTriesPerAddress, now);
    }

    @Transactional
    void remember(PersonId person, String name, String address, String device, Instant now) {
        devices.remember(key("device", name, device), person, now);
        devices.remember(pair(name, address), person, now);
    }

    /** A present password typed on the own account page. */
    void countAtOwnAccount(String name, Instant now) {
        tries.count(key("own account", name), FREE_TRIES, now);
    }

    void forgetAtOwnAccount(String name) {
        tries.forget(key("own account", name));
    }

    void countForgotten(String address, Instant now) {
        tries.count(key("forgotten", address), FREE_REQUESTS_PER_ADDRESS, now);
    }

    private static byte @Nullable [] own(String name, @Nullable String device) {
        return device == null ? null : key("device", name, device);
    }

    private static byte[] pair(String name, String address) {
        return key("pair", name, address);
    }

    private static byte[] anywhere(String name) {
        return key("name", name);
    }

    private static byte[] anybody(String address) {
        return key("address", address);
    }

    private static byte[] key(String... parts) {
        return Tokens.digest(String.join("\n", parts));
    }
}
