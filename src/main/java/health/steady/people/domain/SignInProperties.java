package health.steady.people.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param triesPerAddress how many failed sign-ins a day one address has free; a large clinic behind one address needs more */
@ConfigurationProperties("steady.sign-in")
record SignInProperties(@DefaultValue("100") int triesPerAddress) {

    SignInProperties {
        if (triesPerAddress < 10) {
            throw new IllegalArgumentException("steady.sign-in.tries-per-address is at least 10");
        }
    }
}
