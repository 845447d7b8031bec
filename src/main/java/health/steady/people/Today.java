package health.steady.people;

import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is for a clinic. The demo moves it forward; nothing else does. */
public interface Today {

    LocalDate on(ZoneId zone);

    default LocalDate of(CurrentUser user) {
        return on(user.zone());
    }
}
