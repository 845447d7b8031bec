package health.steady.alert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.alert.AlertFixtures;
import health.steady.alert.AlertId;
import health.steady.alert.AlertKind;
import health.steady.alert.AlertTest;
import health.steady.alert.FakeGateway.Message;
import health.steady.people.Acting;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.Post;
import health.steady.people.PublicAddress;
import health.steady.progress.CheckInRecorded;
import health.steady.protocol.Observation.CheckIn;
import health.steady.site.database.BehindTheLock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An evening with many danger signs, in simulated time: two instances that both make every round, one of which dies now
 * and then in the middle of it; a gateway that refuses some messages for a while and some for good; clinicians who answer
 * some alerts and never others. {@code -Dsteady.alerts.simulated=10000} asks for more than the usual number.
 */
class AlertSimulationTests extends AlertTest {

    static final Logger LOG = LoggerFactory.getLogger(AlertSimulationTests.class);
    static final int ALERTS = Integer.getInteger("steady.alerts.simulated", 200);
    static final int OF_ONE_CLINIC = 100;
    static final Duration TICK = Duration.ofSeconds(15);
    static final Duration REPORTS_COME_FOR = Duration.ofMinutes(6);
    static final Duration EVENING_LASTS = Duration.ofMinutes(43);
    static final Instant START = AlertFixtures.EVENING;

    final Random random = new Random(6);
    final ExecutorService instances = Executors.newFixedThreadPool(2);
    final Set<String> taken = ConcurrentHashMap.newKeySet();
    final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    final List<AlertFixtures> clinics = new ArrayList<>();
    final AtomicInteger deaths = new AtomicInteger();

    /** An instance that ends without a word. Nothing catches it, and its transaction is rolled back. */
    static final class Died extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Counts down to the end of an instance; below nothing it lives on. */
    static final class Fate {
        private final AtomicInteger steps = new AtomicInteger(-1);

        void dieAfter(int number) {
            steps.set(number);
        }

        void step() {
            if (steps.get() >= 0 && steps.getAndDecrement() == 0) {
                throw new Died();
            }
        }
    }

    /** One of the two. It dies before it has stored what it did. */
    final class Instance {
        final Fate fate = new Fate();
        final EscalationService escalations;
        final DeliveryService deliveries;

        Instance() {
            Handling handling =
                    new Handling(
                            beans.getBean(Alerts.class),
                            beans.getBean(Circles.class),
                            beans.getBean(Addressees.class),
                            beans.getBean(Deliveries.class),
                            new PagersOnly(),
                            beans.getBean(Arrangement.class),
                            beans) {
                        @Override
                        void keep(OpenAlert alert, Instant now) {
                            super.keep(alert, now);
                            fate.step();
                        }
                    };
            Deliveries stored = beans.getBean(Deliveries.class);
            Deliveries mortal = new Deliveries(beans.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)) {
                @Override
                List<Delivery> claim(Instant now, int most) {
                    return stored.claim(now, most);
                }

                @Override
                void sent(Delivery delivery, Instant now) {
                    fate.step();
                    super.sent(delivery, now);
                }
            };
            TransactionTemplate transaction = beans.getBean(TransactionTemplate.class);
            Alerts alerts = beans.getBean(Alerts.class);
            escalations = new EscalationService(alerts, handling, transaction);
            deliveries = new DeliveryService(
                    mortal,
                    alerts,
                    handling,
                    beans.getBean(Post.class),
                    beans.getBean(Gateway.class),
                    beans.getBean(PublicAddress.class),
                    beans.getBean(MessageSource.class),
                    transaction);
        }

        void round(Instant now) {
            try {
                boolean more = true;
                while (more) {
                    more = escalations.escalateSome(now);
                }
                more = true;
                while (more) {
                    more = deliveries.sendSome(now);
                }
            } catch (Died restart) {
                deaths.incrementAndGet();
            } finally {
                fate.dieAfter(-1);
            }
        }
    }

    /** Where nobody reads mail. */
    final class PagersOnly extends Channels {
        PagersOnly() {
            super(beans.getBean(Post.class), beans.getBean(Gateway.class));
        }

        @Override
        Set<Channel> open() {
            return EnumSet.of(Channel.WEBHOOK);
        }
    }

    /** What comes of a report: never answered, or acknowledged and perhaps followed by a call. */
    record Plan(AlertFixtures clinic, Instant reportedAt, Instant answeredAt, boolean calls) {}

    @AfterEach
    void end() {
        instances.shutdownNow();
    }

    @Test
    void isNeverLateByMoreThanOneTickNorTwiceNorLost() throws Exception {
        long began = System.nanoTime();
        for (int each = 0; each < Math.max(2, ALERTS / OF_ONE_CLINIC); each++) {
            AlertFixtures clinic = new AlertFixtures(beans);
            clinic.onCall(clinic.onCall, START);
            clinics.add(clinic);
        }
        GATEWAY.answers(this::answer);
        Instant end = evening();
        everyDeliveryEnded(end);
        nothingTwice();
        nothingLost(end);
        LOG.warn(
                "Simulated {} alerts, {} deaths, {} messages at the gateway of which {} different, in {} s: {}",
                ALERTS,
                deaths,
                tries.values().stream().mapToInt(AtomicInteger::get).sum(),
                tries.size(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds(),
                counted());
    }

    private Instant evening() throws Exception {
        Instance one = new Instance();
        Instance other = new Instance();
        List<Plan> toCome = planned();
        Map<AlertId, Plan> open = new HashMap<>();
        int tick = 0;
        Instant now = START;
        for (; now.isBefore(START.plus(EVENING_LASTS)); now = now.plus(TICK), tick++) {
            while (!toCome.isEmpty() && !toCome.get(0).reportedAt().isAfter(now)) {
                Plan next = toCome.remove(0);
                open.put(report(next), next);
            }
            answerSome(open, now);
            if (tick % 2 == 1) {
                (random.nextBoolean() ? one : other).fate.dieAfter(random.nextInt(12));
            }
            round(one, other, now);
            assertThat(missedBefore(now))
                    .as("alerts that were due a tick ago or longer, at %s", now)
                    .isZero();
            if (tick % 2 == 0) {
                assertThat(missedBefore(now.plus(TICK)))
                        .as("alerts that are due although nobody died, at %s", now)
                        .isZero();
            }
        }
        return now;
    }

    private void round(Instance one, Instance other, Instant now) throws Exception {
        Future<?> first = instances.submit(() -> one.round(now));
        Future<?> second = instances.submit(() -> other.round(now));
        first.get();
        second.get();
    }

    private List<Plan> planned() {
        List<Plan> plans = new ArrayList<>();
        for (int each = 0; each < ALERTS; each++) {
            Instant at = START.plusSeconds(random.nextInt((int) REPORTS_COME_FOR.toSeconds()));
            Instant answered = random.nextInt(10) < 5 ? at.plusSeconds(random.nextInt(1500)) : Instant.MAX;
            plans.add(new Plan(clinics.get(each % clinics.size()), at, answered, random.nextInt(4) > 0));
        }
        plans.sort(Comparator.comparing(Plan::reportedAt));
        return plans;
    }

    private AlertId report(Plan plan) {
        AlertFixtures clinic = plan.clinic();
        CurrentUser self = clinic.clinic.self;
        UUID id = Ids.next();
        Instant at = plan.reportedAt();
        CheckIn report = AlertFixtures.checkIn(self, id, at, Set.of("RF01"), Set.of());
        RaisingService raising = new RaisingService(
                new Handling(
                        beans.getBean(Alerts.class),
                        beans.getBean(Circles.class),
                        beans.getBean(Addressees.class),
                        beans.getBean(Deliveries.class),
                        new PagersOnly(),
                        beans.getBean(Arrangement.class),
                        beans),
                beans.getBean(KnownSigns.class));
        Acting.as(
                self,
                () -> beans.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> raising.hear(new CheckInRecorded(
                                self, clinic.clinic.patient.id(), clinic.plan, report, Set.of("RF01"), at))));
        return clinic.ofReport(AlertKind.DANGER_SIGN, id);
    }

    private void answerSome(Map<AlertId, Plan> open, Instant now) {
        List<AlertId> answered = open.entrySet().stream()
                .filter(each -> !each.getValue().answeredAt().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        for (AlertId alert : answered) {
            Plan plan = open.remove(alert);
            CurrentUser nurse = plan.clinic().delegate;
            plan.clinic().alerts.acknowledge(nurse, alert, Ids.next(), now);
            if (plan.calls()) {
                plan.clinic().alerts.contacted(nurse, alert, Ids.next(), "", now);
            }
        }
    }

    /** One message in fifty is never taken; one in ten not at first. */
    private int answer(Message message) {
        int tried =
                tries.computeIfAbsent(message.key(), key -> new AtomicInteger()).incrementAndGet();
        if (isNeverTaken(message.key()) || Math.floorMod(message.key().hashCode(), 10) == 1 && tried == 1) {
            return 503;
        }
        taken.add(message.key());
        return 204;
    }

    private static boolean isNeverTaken(String key) {
        return Math.floorMod(key.hashCode(), 50) == 0;
    }

    private long missedBefore(Instant now) {
        return count(
                "select count(*) from alert_due where clinic_id = any (:clinics) and due_at <= :now", now.minus(TICK));
    }

    private void everyDeliveryEnded(Instant end) throws Exception {
        Instance last = new Instance();
        for (Instant now = end; now.isBefore(end.plus(Duration.ofMinutes(5))); now = now.plus(TICK)) {
            Instant moment = now;
            while (last.deliveries.sendSome(moment)) {
                assertThat(moment).isNotNull();
            }
        }
        assertThat(count("""
                        select count(*) from alert_delivery where clinic_id = any (:clinics)
                            and sent_at is null and given_up_at is null and cast(:now as timestamptz) is not null""", end))
                .as("deliveries that nobody has sent or given up")
                .isZero();
    }

    private void nothingTwice() {
        assertThat(count("""
                        select count(*) from (select from alert_event where clinic_id = any (:clinics)
                            and kind in ('RAISED', 'ESCALATED', 'ADDRESSED') and cast(:now as timestamptz) is not null
                            group by alert_id, kind, rung, to_person having count(*) > 1) as twice""", START)).as("events twice").isZero();
        assertThat(count("""
                        select count(*) from (select from alert_delivery where clinic_id = any (:clinics)
                            and cast(:now as timestamptz) is not null
                            group by alert_id, rung, person_id, channel having count(*) > 1) as twice""", START))
                .as("deliveries to the same person at the same rung")
                .isZero();
        assertThat(count("""
                        select count(*) from (select from alert_event e where e.clinic_id = any (:clinics)
                            and e.kind = 'DELIVERY_FAILED' and cast(:now as timestamptz) is not null
                            group by e.alert_id, e.rung, e.to_person having count(*) > 1) as twice""", START)).as("failures told twice").isZero();
    }

    private void nothingLost(Instant end) {
        assertThat(count("select count(*) from alert where clinic_id = any (:clinics) and raised_at <= :now", end))
                .isEqualTo(ALERTS);
        assertThat(count("""
                        select count(*) from alert_due where clinic_id = any (:clinics) and due_at is null
                            and not contacted and cast(:now as timestamptz) is not null""", end))
                .as("alerts without a clock that nobody has followed up")
                .isZero();
        Set<String> sent = keys("sent");
        Set<String> takenUnmarked = new HashSet<>(taken);
        takenUnmarked.removeAll(sent);
        takenUnmarked.retainAll(keys("any"));
        assertThat(taken.containsAll(sent))
                .as("all that is marked as sent was taken")
                .isTrue();
        assertThat(keys("withdrawn").containsAll(takenUnmarked))
                .as("what was taken and is not marked, because its instance died, was withdrawn with an answer")
                .isTrue();
        assertThat(keys("given up")).allMatch(AlertSimulationTests::isNeverTaken);
    }

    /**
     * Any of these clinics, not what other tests left to be sent; those that were sent; that were not needed any more once
     * somebody had the alert; or that nobody ever took.
     */
    private Set<String> keys(String which) {
        return Set.copyOf(behind().ask(jdbc -> jdbc.sql("""
                        select d.id::text from alert_delivery d
                        where d.clinic_id = any (:clinics) and :which in ('any', case
                            when d.sent_at is not null then 'sent'
                            when exists (select from alert_event e where e.clinic_id = d.clinic_id
                                and e.patient_id = d.patient_id and e.alert_id = d.alert_id
                                and e.kind in ('ACKNOWLEDGED', 'CONTACTED')) then 'withdrawn'
                            else 'given up' end)""")
                .param("clinics", clinicIds())
                .param("which", which)
                .query(String.class)
                .list()));
    }

    private Map<String, Long> counted() {
        Map<String, Long> counted = new HashMap<>();
        behind().ask(jdbc -> jdbc.sql("""
                        select kind, count(*) from alert_event where clinic_id = any (:clinics) group by kind""")
                .param("clinics", clinicIds())
                .query((row, number) -> counted.put(row.getString(1), row.getLong(2)))
                .list());
        return counted;
    }

    private long count(String question, Instant now) {
        return behind().ask(jdbc -> jdbc.sql(question)
                .param("clinics", clinicIds())
                .param("now", Columns.utc(now))
                .query(Long.class)
                .single());
    }

    private UUID[] clinicIds() {
        return clinics.stream()
                .map(each -> each.clinic.administrator.clinic().value())
                .toArray(UUID[]::new);
    }

    private BehindTheLock behind() {
        return new BehindTheLock(beans);
    }
}
