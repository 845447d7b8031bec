package health.steady.people.domain;

import org.jspecify.annotations.Nullable;

/** Whom a set-up link waits for; nobody yet when it opens the clinic. */
public record SetUpView(@Nullable PersonView person) {

    public boolean opensClinic() {
        return person == null;
    }
}
