package health.steady.review.web;

import health.steady.SteadyApplication;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the first page of a clinician with 2 000 patients costs against that of one with 20. Each patient has a year of
 * reports. One application with its own durable database is asked in turns over HTTP for both.
 */
final class CaseloadBenchmark {

    private static final int MANY = Integer.getInteger("steady.benchmark.patients", 2000);
    private static final int FEW = 20;
    private static final int DAYS = Integer.getInteger("steady.benchmark.days", 365);
    private static final int WARM_UP = Integer.getInteger("steady.benchmark.warm-up", 150);
    private static final int ROUNDS = Integer.getInteger("steady.benchmark.rounds", 300);

    private CaseloadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(SteadyApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--management.server.port=-1",
                        "--spring.jmx.enabled=false",
                        "--steady.alerts.watched=false",
                        "--steady.caseload.kept-fresh=false",
                        "--steady.data-directory=target/benchmark/caseload")) {
            seed(application);
            for (String role : List.of("therapist", "surgeon")) {
                compare(role, Page.signIn(application, role + "-few"), Page.signIn(application, role + "-many"));
            }
        }
    }

    private static void compare(String role, Page few, Page many) throws Exception {
        System.out.printf(
                "%s: rows computed for the first page: %d ms and %d ms%n",
                role, few.open() / 1_000_000, many.open() / 1_000_000);
        for (int i = 0; i < WARM_UP; i++) {
            few.open();
            many.open();
        }
        List<Long> withFew = new ArrayList<>();
        List<Long> withMany = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            withFew.add(few.open());
            withMany.add(many.open());
        }
        System.out.printf(
                "%s: %d patients %.2f ms, %d patients %.2f ms: %.2f (medians)%n",
                role, FEW, median(withFew), MANY, median(withMany), median(withMany) / median(withFew));
    }

    private static double median(List<Long> times) {
        times.sort(null);
        return times.get(times.size() / 2) / 1e6;
    }

    /** Copies of one demo patient, moved back to surgeries of two months a year ago. */
    private static void seed(ConfigurableApplicationContext application) {
        FlywayConnectionDetails owner = application.getBean(FlywayConnectionDetails.class);
        var connection =
                new SingleConnectionDataSource(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword(), true);
        JdbcClient jdbc = JdbcClient.create(connection);
        jdbc.sql("select set_config('app.system', 'migration', false)")
                .query(String.class)
                .single();
        if (jdbc.sql("select exists (select from person where sign_in_name = 'therapist-many')")
                .query(Boolean.class)
                .single()) {
            return;
        }
        jdbc.sql("create temporary table seeded (patient uuid, plan uuid, caseload text, n integer)")
                .update();
        for (String caseload : List.of("few", "many")) {
            for (String role : List.of("therapist", "surgeon")) {
                jdbc.sql("""
                                insert into person (clinic_id, id, role, name, sign_in_name, password_hash, active,
                                    invited_at)
                                select clinic_id, gen_random_uuid(), role, name || ' ' || :caseload,
                                    sign_in_name || '-' || :caseload, password_hash, true, invited_at
                                from person where sign_in_name = :role""").param("caseload", caseload).param("role", role).update();
            }
            jdbc.sql("""
                            insert into seeded select gen_random_uuid(), gen_random_uuid(), :caseload, n
                            from generate_series(1, :most) n""")
                    .param("caseload", caseload)
                    .param("most", caseload.equals("few") ? FEW : MANY)
                    .update();
        }
        String model = """
                from plan p join patient own on own.id = p.patient_id
                join person self on self.id = own.person_id and self.sign_in_name = 'patient-day200'
                cross join seeded s
                """;
        jdbc.sql("""
                        insert into patient (clinic_id, id, name, born, registered_at)
                        select own.clinic_id, s.patient, 'Patient ' || s.n || ' of ' || s.caseload, own.born,
                            own.registered_at""" + "\n" + model).update();
        jdbc.sql("alter table care_team_member disable row level security").update();
        jdbc.sql("""
                        insert into care_team_member (clinic_id, patient_id, person_id, added_by, added_at)
                        select member.clinic_id, s.patient, member.id, member.id, now() - interval '400 days'
                        from seeded s join person member
                            on member.sign_in_name in ('therapist-' || s.caseload, 'surgeon-' || s.caseload)""").update();
        jdbc.sql("alter table care_team_member enable row level security").update();
        jdbc.sql("""
                        insert into plan (clinic_id, patient_id, id, rulebook_digest, created_at)
                        select p.clinic_id, s.patient, s.plan, p.rulebook_digest, p.created_at - make_interval(days => 165 + s.n % 60)""" + "\n" + model).update();
        jdbc.sql("""
                        insert into plan_fact (clinic_id, patient_id, plan_id, seq, kind, kind_version, author, author_as,
                            recorded_at, effective_on, reason, payload, submission)
                        select f.clinic_id, s.patient, s.plan, f.seq, f.kind, f.kind_version, f.author, f.author_as,
                            f.recorded_at - make_interval(days => 165 + s.n % 60), f.effective_on - (165 + s.n % 60), f.reason,
                            case when f.payload ->> 'surgeryOn' is not null then jsonb_set(f.payload, '{surgeryOn}',
                                to_jsonb(to_char((f.payload ->> 'surgeryOn')::date - (165 + s.n % 60), 'YYYY-MM-DD')))
                                else f.payload end, gen_random_uuid()""" + "\n" + model + " join plan_fact f on f.plan_id = p.id").update();
        jdbc.sql("""
                        insert into check_in (clinic_id, patient_id, id, on_day, recorded_at, author, author_as, back_pain,
                            leg_pain, danger_signs)
                        select p.clinic_id, s.patient, gen_random_uuid(), day, day + time '19:00', self.id, 'PATIENT',
                            (s.n + extract(doy from day)::integer) % 4, 1, '{}'""" + "\n" + model + """
                         cross join lateral generate_series(current_date - :days - (s.n % 20), current_date - (s.n % 20),
                            interval '1 day') as t (day)""").param("days", DAYS).update();
        jdbc.sql("""
                        insert into session_log (clinic_id, patient_id, id, plan_id, on_day, recorded_at, author, author_as,
                            exercise, outcome, times, minutes, pain, effort, note, offered)
                        select p.clinic_id, s.patient, gen_random_uuid(), s.plan, day, day + time '19:00', self.id,
                            'PATIENT', 'walk', 'DONE', 1, 20, 1, 'RIGHT', '', true""" + "\n" + model + """
                         cross join lateral generate_series(current_date - :days - (s.n % 20), current_date - (s.n % 20),
                            interval '1 day') as t (day)""").param("days", DAYS).update();
        jdbc.sql("analyze").update();
        connection.destroy();
    }

    private record Page(HttpClient client, HttpRequest request) {

        static Page signIn(ConfigurableApplicationContext context, String name)
                throws IOException, InterruptedException {
            String base = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            HttpResponse<String> form = client.send(
                    HttpRequest.newBuilder(URI.create(base + "/login")).build(), BodyHandlers.ofString());
            String token = Jsoup.parse(form.body()).selectFirst("[name=_csrf]").val();
            String fields = "username=" + name + "&password=steady-demo-only&_csrf="
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
                    HttpRequest.newBuilder(URI.create(base + "/patients"))
                            .header("Accept", "text/html")
                            .header("Cookie", cookie(signedIn))
                            .build());
        }

        private static String cookie(HttpResponse<?> response) {
            return response.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";")[0])
                    .collect(Collectors.joining("; "));
        }

        /** In nanoseconds. */
        long open() throws IOException, InterruptedException {
            long start = System.nanoTime();
            HttpResponse<String> page = client.send(request, BodyHandlers.ofString());
            long took = System.nanoTime() - start;
            if (page.statusCode() != 200 || !page.body().contains("st-case")) {
                throw new IllegalStateException("Answered with " + page.statusCode());
            }
            return took;
        }
    }
}
