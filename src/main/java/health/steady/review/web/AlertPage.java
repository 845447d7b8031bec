package health.steady.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One alert with what happened and what can be done.
 *
 * @param told what the patient's page says now; null for a quiet alert, which the patient is not told of
 * @param suspension where what the danger sign stopped is ended; null for a quiet alert
 */
record AlertPage(
        AlertRow row,
        List<String> signs,
        String state,
        String patientPath,
        @Nullable String suspension,
        @Nullable String told,
        boolean open,
        boolean acknowledges,
        boolean contacts,
        boolean resolves,
        List<AlertEventLine> events,
        List<Choice> colleagues) {

    @Override
    public String toString() {
        return "AlertPage[" + row.path() + "]";
    }
}
