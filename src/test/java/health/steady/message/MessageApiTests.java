package health.steady.message;

import static health.steady.people.PeopleFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.PatientId;
import health.steady.people.PatientView;
import health.steady.people.PeopleFixtures;
import health.steady.plan.PlanFixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SteadyTest
@RecordApplicationEvents
class MessageApiTests {

    @Autowired
    BeanFactory beans;

    @Autowired
    MessageApi messages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    PlanFixtures clinic;
    PatientId maria;

    @BeforeEach
    void meet() {
        clinic = new PlanFixtures(beans);
        maria = clinic.patient.id();
    }

    @Test
    void keepAThreadWithTheNewestLast() {
        send(clinic.self, "May I sleep on my side?", 0);
        send(clinic.therapist, "Yes, with a pillow between your knees.", 10);

        assertThat(thread(clinic.self))
                .extracting(MessageView::body)
                .containsExactly("May I sleep on my side?", "Yes, with a pillow between your knees.");
        assertThat(thread(clinic.self))
                .extracting(message -> message.author().name())
                .containsExactly("Maria Lindqvist", "Jonas Okafor");
        assertThat(thread(clinic.self)).extracting(MessageView::own).containsExactly(true, false);
        assertThat(thread(clinic.self)).extracting(MessageView::time).containsExactly("9:00 am", "9:10 am");
    }

    @Test
    void markAsUnreadWhatTheOtherSideWrote() {
        send(clinic.self, "One", 0);
        send(clinic.self, "Two", 1);
        send(clinic.therapist, "Three", 2);

        assertThat(unread(clinic.surgeon)).isEqualTo(2);
        assertThat(unread(clinic.self)).isEqualTo(1);
        assertThat(thread(clinic.surgeon)).extracting(MessageView::unread).containsExactly(true, true, false);

        read(clinic.surgeon, at(1));

        assertThat(unread(clinic.surgeon)).isZero();
        assertThat(unread(clinic.therapist)).as("each reads alone").isEqualTo(2);
        read(clinic.surgeon, at(0));
        assertThat(unread(clinic.surgeon)).as("what was read stays read").isZero();
    }

    @Test
    void countForManyPatientsInOneStatement() {
        PatientView other = clinic.patient("Ruth Keller");
        CurrentUser ruth = new PeopleFixtures(beans).self(other);
        send(clinic.self, "One", 0);
        Acting.as(ruth, () -> messages.send(ruth, other.id(), new SendMessage(Ids.next(), "From Ruth"), at(0)));
        List<PatientId> both = List.of(maria, other.id(), PatientId.random());

        List<String> statements = StatementCount.during(() -> Acting.as(
                clinic.surgeon,
                () -> assertThat(messages.unreadByPatient(clinic.surgeon, both))
                        .isEqualTo(Map.of(maria, 1, other.id(), 1))));

        assertThat(statements).hasSize(1);
        assertThat(StatementCount.during(() -> unread(clinic.surgeon))).hasSize(1);
    }

    @Test
    void storeOnceWhatIsSentTwiceEvenAtOnce() throws Exception {
        var twice = new SendMessage(Ids.next(), "Only once");
        var start = new CountDownLatch(1);
        List<Thread> senders = Stream.generate(() -> new Thread(() -> {
                    await(start);
                    send(clinic.self, twice, 0);
                }))
                .limit(6)
                .toList();
        senders.forEach(Thread::start);
        start.countDown();
        for (Thread sender : senders) {
            sender.join();
        }

        assertThat(thread(clinic.self)).extracting(MessageView::body).containsExactly("Only once");
    }

    @Test
    void tellOthersOnceOfEachMessage() {
        var message = new SendMessage(Ids.next(), "Only once");
        send(clinic.self, message, 0);
        send(clinic.self, message, 1);

        assertThat(events.stream(MessageSent.class))
                .singleElement()
                .isEqualTo(new MessageSent(clinic.self, maria, message.id(), at(0)));
    }

    @Test
    void keepTheSameIdOfAnotherPatientApart() {
        PatientView other = clinic.patient("Ruth Keller");
        CurrentUser ruth = new PeopleFixtures(beans).self(other);
        UUID id = Ids.next();
        send(clinic.self, new SendMessage(id, "From Maria"), 0);

        Acting.as(ruth, () -> messages.send(ruth, other.id(), new SendMessage(id, "From Ruth"), at(1)));

        assertThat(thread(clinic.self)).extracting(MessageView::body).containsExactly("From Maria");
        assertThat(Acting.as(ruth, () -> messages.thread(ruth, other.id(), PageRequest.of(0, 20))))
                .extracting(MessageView::body)
                .containsExactly("From Ruth");
    }

    @Test
    void refuseAnIdThatSomebodyElseUsedInTheThread() {
        UUID id = Ids.next();
        send(clinic.self, new SendMessage(id, "From Maria"), 0);

        assertThatExceptionOfType(MessageRefused.class)
                .isThrownBy(() -> send(clinic.therapist, new SendMessage(id, "From Jonas"), 1));
        assertThat(thread(clinic.self)).hasSize(1);
    }

    @Test
    void areNotThereForAStranger() {
        send(clinic.self, "Private", 0);
        PlanFixtures elsewhere = new PlanFixtures(beans);

        for (CurrentUser stranger : List.of(elsewhere.surgeon, elsewhere.self)) {
            assertThatExceptionOfType(ThreadNotFound.class).isThrownBy(() -> thread(stranger));
            assertThatExceptionOfType(ThreadNotFound.class).isThrownBy(() -> send(stranger, "Let me in", 1));
            assertThat(unread(stranger)).isZero();
            read(stranger, at(5));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> send(clinic.administrator, "Let me in", 1));
        assertThat(thread(clinic.self)).hasSize(1);
    }

    @Test
    void comeInPagesFromTheNewest() {
        IntStream.rangeClosed(1, 5).forEach(number -> send(clinic.self, "No. " + number, number));

        assertThat(page(0)).containsExactly("No. 4", "No. 5");
        assertThat(page(2)).containsExactly("No. 1");
        assertThat(page(99)).as("a page after the last is the last").containsExactly("No. 1");
    }

    @Test
    void standInTheOrderInWhichTheyWereStoredWhateverTheClocksSay() {
        send(clinic.self, "First", 10);
        send(clinic.therapist, "Second, from a clock that is behind", 5);
        send(clinic.self, "Third, at the same moment", 10);

        assertThat(thread(clinic.self))
                .extracting(MessageView::body)
                .containsExactly("First", "Second, from a clock that is behind", "Third, at the same moment");
    }

    @Test
    void neverChange() {
        send(clinic.self, "As it was", 0);

        for (String change : List.of("update message set body = 'other'", "delete from message")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> Acting.as(
                            clinic.self,
                            () -> transaction.execute(status -> jdbc.sql(change).update())));
        }
    }

    @Test
    void refuseWhatIsEmptyTooLongOrNotPlain() {
        for (String body : List.of("", "  \n ", "x".repeat(2001), "a\u0000b", "a\u001bb")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new SendMessage(Ids.next(), body));
        }
        assertThat(new SendMessage(Ids.next(), " " + "x".repeat(2000) + "\n").body())
                .hasSize(2000);
        assertThat(new SendMessage(Ids.next(), "one\ntwo").body()).isEqualTo("one\ntwo");
    }

    private List<String> page(int number) {
        return Acting.as(
                clinic.self,
                () -> messages.thread(clinic.self, maria, PageRequest.of(number, 2))
                        .map(MessageView::body)
                        .getContent());
    }

    private List<MessageView> thread(CurrentUser viewer) {
        Supplier<List<MessageView>> reading =
                () -> messages.thread(viewer, maria, PageRequest.of(0, 20)).getContent();
        return Acting.as(viewer, reading);
    }

    private int unread(CurrentUser viewer) {
        return Acting.as(viewer, () -> messages.unread(viewer, maria));
    }

    private void read(CurrentUser viewer, Instant upTo) {
        Acting.as(viewer, () -> messages.markRead(viewer, maria, upTo));
    }

    private void send(CurrentUser by, String body, int minute) {
        send(by, new SendMessage(Ids.next(), body), minute);
    }

    private void send(CurrentUser by, SendMessage message, int minute) {
        Acting.as(by, () -> messages.send(by, maria, message, at(minute)));
    }

    private static Instant at(int minute) {
        return NOW.plus(Duration.ofMinutes(minute));
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
