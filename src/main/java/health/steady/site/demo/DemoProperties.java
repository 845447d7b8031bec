package health.steady.site.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Profile;

/** @param password of all demo people, 15 to 256 characters and as hard to guess as anybody's; read at the first start, when they move in */
@ConfigurationProperties("steady.demo")
@Profile("demo")
record DemoProperties(@DefaultValue("steady-demo-only") String password) {

    DemoProperties {
        if (password.length() < 15 || password.length() > 256) {
            throw new IllegalArgumentException("STEADY_DEMO_PASSWORD needs 15 to 256 characters");
        }
    }

    @Override
    public String toString() {
        return "DemoProperties[…]";
    }
}
