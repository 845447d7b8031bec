package health.steady.plan.domain;

import static health.steady.plan.PlanFixtures.SURGERY;
import static health.steady.plan.PlanFixtures.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.StatementCount;
import health.steady.SteadyTest;
import health.steady.plan.DaySheet;
import health.steady.plan.Decision.Remove;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.plan.Shown;
import health.steady.site.database.BehindTheLock;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Law L6: any past day replays exactly. */
@SteadyTest
class DayEvidenceTests {

    private static final LocalDate DAY_3 = SURGERY.plusDays(3);

    @Autowired
    PlanApi plans;

    @Autowired
    BeanFactory beans;

    PlanFixtures clinic;
    PlanId id;

    @BeforeEach
    void operate() {
        clinic = new PlanFixtures(beans);
        id = clinic.operated();
    }

    @Test
    void keepsTheSheetToTheByte() throws NoSuchAlgorithmException {
        DaySheet sheet = open(DAY_3);

        Shown shown = shownOn(DAY_3).get(0);

        assertThat(shown.sheet()).isEqualTo(sheet);
        assertThat(shown.at()).isEqualTo(at(DAY_3));
        byte[] stored = storedSheets().get(0);
        assertThat(stored).isEqualTo(CanonicalJson.bytes(shown.sheet())).isEqualTo(CanonicalJson.bytes(sheet));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored)))
                .isEqualTo(shown.digest());
    }

    @Test
    void keepsWhatWasShownAfterThePlanChanged() {
        DaySheet before = open(DAY_3);
        clinic.sign(clinic.therapist, id, new Remove("brace"), 3);
        DaySheet after = open(DAY_3);

        assertThat(after).isNotEqualTo(before);
        assertThat(shownOn(DAY_3)).extracting(Shown::sheet).containsExactly(before, after);
    }

    @Test
    void keepsEveryOpeningAndTheSameSheetOnce() {
        open(DAY_3);
        open(DAY_3);

        assertThat(shownOn(DAY_3)).hasSize(2);
        assertThat(storedSheets()).hasSize(1);
    }

    @Test
    void holdsNothingForADayThatWasNeverOpened() {
        open(DAY_3);

        assertThat(shownOn(DAY_3.plusDays(1))).isEmpty();
    }

    @Test
    void doesNotSayWhoThePatientIs() {
        open(DAY_3);

        String stored = new String(storedSheets().get(0), UTF_8);
        assertThat(stored)
                .doesNotContain("Lindqvist")
                .doesNotContain(clinic.patient.id().toString())
                .doesNotContain(id.toString());
    }

    @Test
    void isOfThePatientOnly() {
        assertThat(List.of(clinic.surgeon, clinic.therapist, new PlanFixtures(beans).self))
                .allSatisfy(viewer ->
                        assertThat(plans.give(viewer, DAY_3, "en", at(DAY_3))).isEmpty());
        assertThat(shownOn(DAY_3)).isEmpty();
    }

    @Test
    void isNotFoundByStrangers() {
        open(DAY_3);
        PlanView plan = plans.plan(clinic.self, id).orElseThrow();

        assertThat(plans.shownOn(new PlanFixtures(beans).surgeon, plan, DAY_3)).isEmpty();
    }

    @Test
    void takesOneStatementMoreThanReadingThePlanAlsoTheFirstTime() {
        List<String> reading = StatementCount.during(() -> plans.plan(clinic.self, id));
        List<String> first = StatementCount.during(() -> plans.give(clinic.self, DAY_3, "en", at(DAY_3)));
        List<String> giving = StatementCount.during(() -> plans.give(clinic.self, DAY_3, "en", at(DAY_3)));

        assertThat(first).hasSize(reading.size() + 1);
        assertThat(giving).hasSize(reading.size() + 1);
        assertThat(giving).filteredOn(sql -> sql.contains("append_audit")).hasSize(1);
    }

    private DaySheet open(LocalDate day) {
        return plans.give(clinic.self, day, "en", at(day)).orElseThrow().sheet();
    }

    private List<Shown> shownOn(LocalDate day) {
        return plans.shownOn(clinic.therapist, plans.plan(clinic.therapist, id).orElseThrow(), day);
    }

    private List<byte[]> storedSheets() {
        return new BehindTheLock(beans)
                .ask(jdbc -> jdbc.sql("select bytes from day_snapshot where patient_id = :patient")
                        .param("patient", clinic.patient.id().value())
                        .query((row, number) -> row.getBytes("bytes"))
                        .list());
    }
}
