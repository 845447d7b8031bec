package health.steady.people.domain;

import health.steady.people.PersonId;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Asks for the letters that remind patients of the day's page: at their hour, once a day, by one of all instances. */
@Service
public class ReminderService {

    private final ChosenPreferences chosen;
    private final People people;
    private final Letters letters;
    private final TransactionOperations transaction;

    ReminderService(ChosenPreferences chosen, People people, Letters letters, TransactionOperations transaction) {
        this.chosen = chosen;
        this.people = people;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** Each in a transaction of its own, so that none waits for another. */
    public void remindDue(Instant now) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> remindNext(now)));
        }
    }

    private boolean remindNext(Instant now) {
        var next = chosen.claim(now);
        next.ifPresent(due -> {
            if (due.reminder().isNow(now)) {
                remind(due.person(), now);
            }
            chosen.lookAgain(due.person(), due.reminder().next(now));
        });
        return next.isPresent();
    }

    private void remind(PersonId id, Instant now) {
        people.findById(id.value())
                .filter(person -> person.state() != PersonState.LEFT && person.email() != null)
                .ifPresent(person -> letters.ask(person, LetterKind.DAY_READY, now));
    }
}
