package health.steady.alert;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.steady.SteadyTest;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;

/** The whole application with a mail server and a gateway, in one database for all tests of alerts. */
@SteadyTest(
        properties = {
            "steady.test.database=steady_alerts",
            "steady.public-address=https://steady.clinic.example",
            "steady.mail.every=PT1H",
            "steady.mail.from=Steady <steady@clinic.example>",
            "steady.alerts.webhook.secret=" + AlertTest.SECRET
        })
public abstract class AlertTest {

    public static final String SECRET = "a secret that both sides know and nobody else";
    protected static final FakeGateway GATEWAY = FakeGateway.started();
    protected static final GreenMail POST = post();

    @Autowired
    protected ApplicationContext beans;

    private static GreenMail post() {
        var post =
                new GreenMail(new ServerSetup(TestSocketUtils.findAvailableTcpPort(), null, ServerSetup.PROTOCOL_SMTP));
        post.start();
        return post;
    }

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "localhost");
        registry.add("spring.mail.port", () -> POST.getSmtp().getPort());
        registry.add("steady.alerts.webhook.url", GATEWAY::address);
    }

    @AfterEach
    void answerAgain() {
        GATEWAY.answers(message -> 204);
    }
}
