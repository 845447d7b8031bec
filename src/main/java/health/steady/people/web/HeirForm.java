package health.steady.people.web;

import health.steady.people.Ids;
import health.steady.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who takes the patients of somebody who leaves. */
record HeirForm(String heir) {

    HeirForm {
        heir = Typed.line(heir);
    }

    static HeirForm empty() {
        return new HeirForm("");
    }

    @Nullable
    PersonId toHeir() {
        return Ids.isId(heir) ? PersonId.of(heir) : null;
    }
}
