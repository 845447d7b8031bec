package health.steady.site.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param password of all demo people, at least 15 characters */
@ConfigurationProperties("steady.demo")
record DemoProperties(@DefaultValue("steady-demo-only") String password) {

    @Override
    public String toString() {
        return "DemoProperties[…]";
    }
}
