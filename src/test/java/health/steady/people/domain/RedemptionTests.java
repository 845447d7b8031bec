package health.steady.people.domain;

import static health.steady.people.PeopleFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.SteadyTest;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** One link and fifty hands. */
@SteadyTest
class RedemptionTests {

    private static final int HANDS = 50;

    @Autowired
    BeanFactory beans;

    @Autowired
    AccountService accounts;

    @Autowired
    SetUpService setUp;

    @Autowired
    SignInService signIns;

    @Test
    void fiftyAtOnceChooseOnePassword() throws Exception {
        var fixtures = new PeopleFixtures(beans);
        CurrentUser administrator = fixtures.administrator();
        CurrentUser surgeon = fixtures.surgeon(administrator);
        String token = accounts.renewLink(administrator, surgeon.id(), NOW).orElseThrow();
        var start = new CyclicBarrier(HANDS);
        List<Callable<String>> hands = new ArrayList<>();
        for (int i = 0; i < HANDS; i++) {
            String password = "plum teapot vandal ridge " + i;
            hands.add(() -> {
                start.await();
                return redeemed(token, password);
            });
        }

        List<String> chosen = new ArrayList<>();
        ExecutorService crowd = Executors.newFixedThreadPool(HANDS);
        try {
            for (Future<String> hand : crowd.invokeAll(hands)) {
                chosen.add(hand.get());
            }
        } finally {
            crowd.shutdownNow();
        }

        assertThat(chosen.stream().filter(password -> !password.isEmpty())).singleElement();
        String only = chosen.stream()
                .filter(password -> !password.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(signIns.signIn(PeopleFixtures.signInName(surgeon.id()), only, "here", NOW))
                .isPresent();
    }

    private String redeemed(String token, String password) {
        try {
            setUp.choosePassword(token, password, NOW);
            return password;
        } catch (PeopleRefused refused) {
            assertThat(refused.reason()).isEqualTo(Reason.LINK_USED);
            return "";
        }
    }
}
