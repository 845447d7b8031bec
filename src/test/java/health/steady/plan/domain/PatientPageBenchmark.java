package health.steady.plan.domain;

import health.steady.SteadyApplication;
import health.steady.people.CurrentUser;
import health.steady.plan.DaySheet;
import health.steady.plan.PlanView;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What both locks, the audit and {@code day_shown} cost on the patient's page. Two applications in one run, one as it is
 * and one without them, each with its own durable database, are asked in turns over HTTP by the phones of a few patients at once.
 */
final class PatientPageBenchmark {

    private static final List<String> PATIENTS =
            List.of("patient-day3", "patient-day20", "patient-day45", "patient-day100", "patient-day200");
    private static final int WARM_UP = Integer.getInteger("steady.benchmark.warm-up", 6);
    private static final int ROUNDS = Integer.getInteger("steady.benchmark.rounds", 20);
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("steady.benchmark.seconds", 5));
    private static final List<String> LISTENERS = List.of("touchListener", "closedDoorListener", "signInListener");

    private PatientPageBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        application().run(settings("bare")).close();
        try (ConfigurableApplicationContext guarded = application().run(settings("guarded"));
                ConfigurableApplicationContext bare = application()
                        .initializers(context -> context.addBeanFactoryPostProcessor(new Without()))
                        .run(settings("bare"))) {
            openBothLocks(bare);
            Phones with = Phones.of(guarded);
            Phones without = Phones.of(bare);
            List<Double> shares = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                double guardedRate = with.rate();
                double bareRate = without.rate();
                System.out.printf(
                        "%s with %.0f/s, without %.0f/s: %.2f%n",
                        round < 0 ? "warm-up" : "round " + round, guardedRate, bareRate, guardedRate / bareRate);
                if (round >= 0) {
                    shares.add(guardedRate / bareRate);
                }
            }
            shares.sort(null);
            System.out.printf(
                    "throughput with them is %.2f of that without (median; %.2f to %.2f)%n",
                    shares.get(shares.size() / 2), shares.get(0), shares.get(shares.size() - 1));
        }
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(SteadyApplication.class).profiles("demo");
    }

    private static String[] settings(String name) {
        return new String[] {
            "--server.port=0",
            "--management.server.port=-1",
            "--spring.jmx.enabled=false",
            "--steady.data-directory=target/benchmark/" + name
        };
    }

    private static void openBothLocks(ConfigurableApplicationContext context) {
        FlywayConnectionDetails owner = context.getBean(FlywayConnectionDetails.class);
        JdbcClient jdbc = JdbcClient.create(
                new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword()));
        jdbc.sql("select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("alter table %s no force row level security, disable row level security"
                                .formatted(table))
                        .update());
        jdbc.sql("""
                        create or replace view visible_patient (viewer_id, patient_id, clinic_id) as
                        select person_id, id, clinic_id from patient""").update();
    }

    /** One of each patient. */
    private record Phones(List<Page> pages) {

        static Phones of(ConfigurableApplicationContext context) throws IOException, InterruptedException {
            List<Page> pages = new ArrayList<>();
            for (String patient : PATIENTS) {
                pages.add(Page.signIn(context, patient));
            }
            return new Phones(pages);
        }

        /** Pages a second, of all together. */
        double rate() throws Exception {
            ExecutorService hands = Executors.newFixedThreadPool(pages.size());
            long start = System.nanoTime();
            long end = start + ROUND.toNanos();
            List<Future<Integer>> counts = new ArrayList<>();
            for (Page page : pages) {
                counts.add(hands.submit(() -> page.openUntil(end)));
            }
            int opened = 0;
            for (Future<Integer> count : counts) {
                opened += count.get();
            }
            hands.shutdown();
            return opened * 1e9 / (System.nanoTime() - start);
        }
    }

    private record Page(HttpClient client, HttpRequest request) {

        static Page signIn(ConfigurableApplicationContext context, String patient)
                throws IOException, InterruptedException {
            String base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpResponse<String> form = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/login")).build(), BodyHandlers.ofString());
            String token = Jsoup.parse(form.body()).selectFirst("[name=_csrf]").val();
            String fields = "username=" + patient + "&password=steady-demo-only&_csrf="
                    + URLEncoder.encode(token, StandardCharsets.UTF_8);
            HttpResponse<Void> signedIn = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", cookie(form))
                            .POST(BodyPublishers.ofString(fields))
                            .build(),
                    BodyHandlers.discarding());
            return new Page(
                    client,
                    HttpRequest.newBuilder(URI.create(base + "/today"))
                            .header("Accept", "text/html")
                            .header("Cookie", cookie(signedIn))
                            .build());
        }

        private static String cookie(HttpResponse<?> response) {
            return response.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";")[0])
                    .collect(Collectors.joining("; "));
        }

        int openUntil(long end) throws IOException, InterruptedException {
            int pages = 0;
            while (System.nanoTime() < end) {
                HttpResponse<String> page = client.send(request, BodyHandlers.ofString());
                if (page.statusCode() != 200 || !page.body().contains("data-restriction")) {
                    throw new IllegalStateException("Answered with " + page.statusCode());
                }
                pages++;
            }
            return pages;
        }
    }

    /** Takes out of an application what this measures. */
    private static final class Without implements BeanFactoryPostProcessor {

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
            LISTENERS.forEach(registry::removeBeanDefinition);
            registry.removeBeanDefinition("actingDataSource");
            registry.removeBeanDefinition("dayEvidence");
            registry.registerBeanDefinition(
                    "dayEvidence", new RootBeanDefinition(NothingShown.class, NothingShown::new));
        }
    }

    static class NothingShown extends DayEvidence {

        NothingShown() {
            super(JdbcClient.create(new DriverManagerDataSource()));
        }

        @Override
        void keep(CurrentUser patient, PlanView plan, LocalDate day, DaySheet sheet, Instant now) {}
    }
}
