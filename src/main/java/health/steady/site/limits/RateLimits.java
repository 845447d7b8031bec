package health.steady.site.limits;

import health.steady.people.PersonId;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Service;

/** Takes one request from what an address or a person may ask; each answers how long to wait, zero when welcome. */
@Service
public class RateLimits {

    private static final int NETWORK_BYTES = 8;

    private final Counted address;
    private final Counted strangers;
    private final Counted strangersWriting;
    private final Counted person;
    private final Counted personWriting;

    RateLimits(LimitsProperties limits, Clock clock) {
        address = new Counted(limits.address(), limits.remembered(), clock);
        strangers = new Counted(limits.strangers(), limits.remembered(), clock);
        strangersWriting = new Counted(limits.strangersWriting(), limits.remembered(), clock);
        person = new Counted(limits.person(), limits.remembered(), clock);
        personWriting = new Counted(limits.personWriting(), limits.remembered(), clock);
    }

    public Duration takeFrom(String ofAddress) {
        return address.take(network(ofAddress));
    }

    public Duration takeFromStranger(String ofAddress, boolean writing) {
        return (writing ? strangersWriting : strangers).take(network(ofAddress));
    }

    public Duration takeFrom(PersonId whom, boolean writing) {
        return (writing ? personWriting : person).take(whom);
    }

    /** Whoever has one address of IPv6 has its whole network of 64 bits. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
