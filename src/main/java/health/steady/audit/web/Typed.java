package health.steady.audit.web;

import health.steady.people.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a form or an address brought. */
final class Typed {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private Typed() {}

    static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** @return null when it is no day, written as year, month and day */
    static @Nullable LocalDate date(String typed) {
        if (!typed.matches("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}")) {
            return null;
        }
        String[] parts = typed.split("-");
        try {
            LocalDate date =
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** From an address, which nobody types: empty, or a day. */
    static @Nullable LocalDate dateIn(String address) {
        LocalDate date = date(address);
        if (date == null && !address.isEmpty()) {
            throw unusable();
        }
        return date;
    }

    static @Nullable UUID idIn(String address) {
        if (!address.isEmpty() && !Ids.isId(address)) {
            throw unusable();
        }
        return address.isEmpty() ? null : Ids.parse(address);
    }

    static ResponseStatusException unusable() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
