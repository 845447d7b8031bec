package health.steady.site.server;

import health.steady.site.limits.RateLimits;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Puts the valves into the server, the one that counts after the one that finds out who really asks. */
@Component
class FrontDoor implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final StrictHeaders headers;
    private final LastWord lastWord;
    private final Gate gate;

    FrontDoor(Environment environment, MessageSource messages, RateLimits limits, SizeProperties sizes) {
        headers = new StrictHeaders(environment.matchesProfiles("prod"));
        lastWord = new LastWord(headers, new MessageSourceAccessor(messages));
        gate = new Gate(limits, sizes, lastWord);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addEngineValves(headers, gate);
        server.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(LastWord.class.getName());
            host.getPipeline().addValve(lastWord);
        });
    }
}
