package health.steady.access;

import health.steady.SteadyTest;
import health.steady.site.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Row-level security alone: the view that every query joins lets everybody see every patient. */
@SteadyTest(properties = {"spring.profiles.active=demo", "steady.test.database=steady_second_lock"})
class SecondLockAloneTests extends StrangersTests {

    @Autowired
    Environment environment;

    @Override
    void openTheOtherLock() {
        TestDatabase.owner(environment).sql("""
                        create or replace view visible_patient (viewer_id, patient_id, clinic_id) as
                        select viewer.id, patient.id, patient.clinic_id from person viewer cross join patient""").update();
    }
}
