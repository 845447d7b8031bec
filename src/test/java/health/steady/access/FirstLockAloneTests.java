package health.steady.access;

import health.steady.SteadyTest;

/** The query alone: the application works as a role that row-level security does not concern. */
@SteadyTest(
        properties = {
            "spring.profiles.active=demo",
            "steady.test.database=steady_first_lock",
            "steady.test.past-the-second-lock=true"
        })
class FirstLockAloneTests extends StrangersTests {

    @Override
    void openTheOtherLock() {}
}
