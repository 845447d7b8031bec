package health.steady.people.web;

import static health.steady.people.PeopleFixtures.PASSWORD;
import static health.steady.people.PeopleFixtures.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.steady.SteadyTest;
import health.steady.message.MessageApi;
import health.steady.message.SendMessage;
import health.steady.people.Acting;
import health.steady.people.BreakGlass;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.OpenRecord;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.people.PersonId;
import health.steady.people.Preferences;
import health.steady.people.Role;
import health.steady.people.domain.AccountService;
import health.steady.people.domain.CareTeamService;
import health.steady.people.domain.ChoosePreferences;
import health.steady.people.domain.LetterService;
import health.steady.people.domain.PreferenceService;
import health.steady.people.domain.ReminderService;
import health.steady.plan.PlanFixtures;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Invitations and resets by mail, with a mail server that answers. */
@SteadyTest(
        properties = {
            "steady.test.database=steady_letters",
            "steady.public-address=https://steady.clinic.example",
            "steady.mail.every=PT1H",
            "steady.mail.from=Steady <steady@clinic.example>"
        })
class LetterTests {

    static final GreenMail POST = started();
    static final String REASON = "She fell at the bus stop and is in the emergency room.";
    static final Pattern LINK = Pattern.compile("https://steady\\.clinic\\.example/set-up/([A-Za-z0-9_-]{43})\\s");

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester browser;

    @Autowired
    AccountService accounts;

    @Autowired
    CareTeamService teams;

    @Autowired
    BreakGlass glass;

    @Autowired
    LetterService letters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    CurrentUser administrator;
    String email;

    static GreenMail started() {
        var post =
                new GreenMail(new ServerSetup(TestSocketUtils.findAvailableTcpPort(), null, ServerSetup.PROTOCOL_SMTP));
        post.start();
        return post;
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "localhost");
        registry.add("spring.mail.port", () -> POST.getSmtp().getPort());
    }

    @AfterAll
    static void close() {
        POST.stop();
    }

    @BeforeEach
    void openClinic() {
        administrator = new PeopleFixtures(beans).administrator();
        email = "jonas-" + UUID.randomUUID() + "@clinic.example";
        jdbc.sql("delete from letter").update();
        jdbc.sql("delete from sign_in_throttle").update();
    }

    PersonId invited() {
        PersonId id = PersonId.random();
        MvcTestResult sent = browser.post()
                .uri("/people")
                .with(as(administrator))
                .with(csrf())
                .param("submission", id.toString())
                .param("name", "Jonas Okafor")
                .param("role", "THERAPIST")
                .param("signInName", PeopleFixtures.signInName(id))
                .param("email", email)
                .exchange();
        assertThat(sent).hasRedirectedUrl("/people/" + id);
        assertThat(sent.getMvcResult().getFlashMap().get("setUpAddress")).isNull();
        return id;
    }

    List<String> received() {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(this::isToJonas)
                .map(LetterTests::text)
                .toList();
    }

    boolean isToJonas(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString().equals(email);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String pathIn(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        return "/set-up/" + link.group(1);
    }

    MvcTestResult redeem(String path) {
        return browser.post()
                .uri(path)
                .with(csrf())
                .param("password", PASSWORD)
                .param("repeat", PASSWORD)
                .exchange();
    }

    MvcTestResult forgotten(String typed, String address) {
        return browser.post()
                .uri("/forgotten")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("name", typed)
                .exchange();
    }

    @Test
    void inviteAndSayNothingButAGreetingAndALink() {
        PersonId id = invited();

        letters.sendDue(clock.instant());

        assertThat(received())
                .singleElement()
                .asString()
                .contains("Your Steady account", "Hello Jonas Okafor", "within 7 days")
                .doesNotContain("Spine", "Clinic", PeopleFixtures.signInName(id), "herapist");
        assertThat(browser.get().uri("/people/" + id).with(as(administrator)).exchange())
                .bodyText()
                .contains("Last letter: sent", email);
        String path = pathIn(received().get(0));
        assertThat(browser.get().uri(path).exchange()).hasStatusOk();
        assertThat(redeem(path)).hasRedirectedUrl("/login");
        assertThat(redeem(path)).hasStatus(HttpStatus.GONE);
        assertThat(browser.get().uri(path).exchange()).hasStatus(HttpStatus.GONE);
    }

    @Test
    void keepNoLinkInTheDatabase() {
        invited();
        letters.sendDue(clock.instant());
        String token = pathIn(received().get(0)).substring("/set-up/".length());

        for (String table : List.of("letter", "setup_link", "spring_session_attributes")) {
            assertThat(jdbc.sql("select cast(t as text) from " + table + " t")
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains(token));
        }
    }

    @Test
    void areSentOnceByTwoInstances() throws Exception {
        invited();
        Instant now = clock.instant();

        var other = new Thread(() -> letters.sendDue(now));
        other.start();
        letters.sendDue(now);
        other.join();
        letters.sendDue(now.plus(Duration.ofDays(1)));

        assertThat(received()).hasSize(1);
    }

    @Test
    void waitForAServerThatDoesNotAnswerAndEndAfterManyTries() {
        POST.stop();
        try {
            PersonId id = invited();
            Instant now = clock.instant();
            letters.sendDue(now);
            letters.sendDue(now.plusSeconds(30));
            assertThat(attempts(id)).isEqualTo(1);
            for (int i = 0; i < 8; i++) {
                now = now.plus(Duration.ofHours(5));
                letters.sendDue(now);
            }
            assertThat(attempts(id)).isEqualTo(8);
            assertThat(browser.get()
                            .uri("/people/" + id)
                            .with(as(administrator))
                            .exchange())
                    .bodyText()
                    .contains("could not be sent");
        } finally {
            POST.start();
        }
        assertThat(received()).isEmpty();
    }

    int attempts(PersonId id) {
        return jdbc.sql("select attempts from letter where person_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void resetThePasswordOfWhoAsksByNameOrAddress(boolean byName) {
        PersonId id = invited();
        letters.sendDue(clock.instant());
        redeem(pathIn(received().get(0)));

        assertThat(forgotten(byName ? PeopleFixtures.signInName(id) : email.toUpperCase(Locale.ROOT), "192.0.2.1"))
                .hasRedirectedUrl("/forgotten?asked");
        letters.sendDue(clock.instant());

        assertThat(received()).hasSize(2);
        assertThat(received().get(1)).contains("Choose a new password on Steady", "within 24 hours");
        assertThat(redeem(pathIn(received().get(1)))).hasRedirectedUrl("/login");
    }

    @Test
    void giveTheSameAnswerToEveryName() {
        PersonId id = invited();
        MvcTestResult known = forgotten(PeopleFixtures.signInName(id), "192.0.2.2");
        MvcTestResult unknown = forgotten("nobody-at-all", "192.0.2.3");

        assertThat(known.getResponse().getStatus())
                .isEqualTo(unknown.getResponse().getStatus());
        assertThat(List.copyOf(known.getResponse().getHeaderNames()))
                .isEqualTo(List.copyOf(unknown.getResponse().getHeaderNames()));
        assertThat(known.getResponse().getRedirectedUrl())
                .isEqualTo(unknown.getResponse().getRedirectedUrl());
        assertThat(jdbc.sql("select count(*) from letter where kind = 'RESET'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void fillNobodysBox() {
        PersonId id = invited();
        for (int i = 0; i < 10; i++) {
            forgotten(PeopleFixtures.signInName(id), "192.0.2." + i);
        }

        assertThat(jdbc.sql("select count(*) from letter where kind = 'RESET'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void slowDownAnAddressThatAsksAgainAndAgain() {
        for (int i = 0; i < 20; i++) {
            assertThat(forgotten("nobody" + i, "192.0.2.200")).hasRedirectedUrl("/forgotten?asked");
        }

        assertThat(forgotten("nobody", "192.0.2.200"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyText()
                .contains("Wait 1 minute");
        assertThat(forgotten("nobody", "192.0.2.201")).hasRedirectedUrl("/forgotten?asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "\u202e"})
    void takeNoHarmFromBadInput(String text) {
        assertThat(forgotten(text, "192.0.2.9"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("name-error");
        assertThat(forgotten("x".repeat(100_000), "192.0.2.9")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(forgotten("' or '1'='1", "192.0.2.9")).hasRedirectedUrl("/forgotten?asked");
    }

    @Test
    void goOutAgainWhenTheAdministratorSaysSo() {
        PersonId id = invited();
        letters.sendDue(clock.instant());

        assertThat(browser.post()
                        .uri("/people/" + id + "/letters")
                        .with(as(administrator))
                        .with(csrf())
                        .exchange())
                .hasRedirectedUrl("/people/" + id);
        letters.sendDue(clock.instant());
        assertThat(received()).hasSize(2);
    }

    @Test
    void tellTheOthersOfTheCareTeamThatARecordWasOpened() {
        PersonId jonas = invited();
        letters.sendDue(clock.instant());
        var people = new PeopleFixtures(beans);
        CurrentUser surgeon = people.surgeon(administrator);
        PatientView patient = people.patientOf(surgeon, "Walter Ames");
        teams.add(administrator, patient.id(), jonas, clock.instant());
        CurrentUser stranger = people.colleague(administrator, Role.THERAPIST, "Mei Tanaka");
        jdbc.sql("update person set email = 'mei@clinic.example' where id = ?")
                .param(stranger.id().value())
                .update();

        glass.open(stranger, new OpenRecord("Walter Ames", PeopleFixtures.BORN, REASON));
        letters.sendDue(clock.instant());

        assertThat(received()).hasSize(2);
        assertThat(received().get(1))
                .contains("opened in an emergency", "Hello Jonas Okafor", "https://steady.clinic.example")
                .doesNotContain("Walter", "Ames", "Mei", "set-up", REASON);
        assertThat(jdbc.sql("select count(*) from letter where person_id = ?")
                        .param(stranger.id().value())
                        .query(Integer.class)
                        .single())
                .as("letters to who opened it")
                .isZero();
    }

    @Test
    void remindOfTheDaysPageAndSayNothingElse() {
        CurrentUser ruth = patient(email);
        Instant asked = Instant.parse("2026-11-19T12:00:00Z");
        beans.getBean(PreferenceService.class)
                .choose(ruth, new ChoosePreferences(Preferences.of("US"), null, LocalTime.of(8, 0)), asked);
        beans.getBean(ReminderService.class).remindDue(asked.plus(Duration.ofHours(1)));

        letters.sendDue(asked.plus(Duration.ofHours(1)));

        assertThat(received())
                .singleElement()
                .asString()
                .contains("your page for today is ready", "https://steady.clinic.example/today\r\n")
                .doesNotContain("Spine", "Clinic,", "surgery", "pain");
    }

    @Test
    void doNotRemindWhenTheMailServerWasSilentForHours() {
        CurrentUser ruth = patient(email);
        Instant asked = Instant.parse("2026-11-19T12:00:00Z");
        beans.getBean(PreferenceService.class)
                .choose(ruth, new ChoosePreferences(Preferences.of("US"), null, LocalTime.of(8, 0)), asked);
        beans.getBean(ReminderService.class).remindDue(asked.plus(Duration.ofHours(1)));

        letters.sendDue(asked.plus(Duration.ofHours(5)));

        assertThat(received()).isEmpty();
        assertThat(waiting(ruth)).isZero();
    }

    @Test
    void tellThePatientOnceThatThereIsSomethingToReadAndNotWhat() {
        PlanFixtures clinic = new PlanFixtures(beans);
        hasAddress(clinic.self, email);
        write(clinic, clinic.therapist, "Your hip is fine", 0);
        letters.sendDue(clock.instant());
        write(clinic, clinic.surgeon, "And your back", 1);
        letters.sendDue(clock.instant());

        assertThat(received())
                .singleElement()
                .asString()
                .contains("you have a message in Steady", "https://steady.clinic.example/today/messages")
                .doesNotContain("hip", "Jonas", "Spine");

        reads(clinic, clinic.self, 1);
        write(clinic, clinic.therapist, "One more thing", 2);
        letters.sendDue(clock.instant());
        assertThat(received()).as("a new one after all was read").hasSize(2);
    }

    @Test
    void tellTheTeamOnceThatAPatientWroteAndNotWho() {
        PlanFixtures clinic = new PlanFixtures(beans);
        hasAddress(clinic.therapist, email);
        write(clinic, clinic.self, "My leg hurts", 0);
        write(clinic, clinic.self, "Very much", 1);
        letters.sendDue(clock.instant());
        write(clinic, clinic.self, "Still", 2);
        letters.sendDue(clock.instant());

        assertThat(received())
                .singleElement()
                .asString()
                .contains("a patient of yours wrote", "https://steady.clinic.example")
                .doesNotContain("/today", "leg", "Maria", "Lindqvist");
        assertThat(waiting(clinic.surgeon)).as("without an address").isZero();

        reads(clinic, clinic.therapist, 2);
        write(clinic, clinic.self, "Better now", 3);
        letters.sendDue(clock.instant());
        assertThat(received()).hasSize(2);
    }

    CurrentUser patient(String address) {
        PeopleFixtures fixtures = new PeopleFixtures(beans);
        CurrentUser ruth = fixtures.self(fixtures.patientOf(fixtures.surgeon(administrator), "Ruth Keller"));
        hasAddress(ruth, address);
        return ruth;
    }

    void hasAddress(CurrentUser person, String address) {
        jdbc.sql("update person set email = ? where id = ?")
                .params(address, person.id().value())
                .update();
    }

    void write(PlanFixtures clinic, CurrentUser by, String body, int minute) {
        Acting.as(
                by,
                () -> beans.getBean(MessageApi.class)
                        .send(by, clinic.patient.id(), new SendMessage(Ids.next(), body), at(minute)));
    }

    void reads(PlanFixtures clinic, CurrentUser reader, int minute) {
        Acting.as(reader, () -> beans.getBean(MessageApi.class).markRead(reader, clinic.patient.id(), at(minute)));
    }

    static Instant at(int minute) {
        return PeopleFixtures.NOW.plus(Duration.ofMinutes(minute));
    }

    int waiting(CurrentUser person) {
        return jdbc.sql("select count(*) from letter where person_id = ? and sent_at is null and given_up_at is null")
                .param(person.id().value())
                .query(Integer.class)
                .single();
    }
}
