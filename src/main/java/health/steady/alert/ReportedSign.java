package health.steady.alert;

import health.steady.protocol.Text;

/**
 * A danger sign that was reported.
 *
 * @param words as the check-in asks it; the id when the patient's rulebook does not know it
 */
public record ReportedSign(String id, Text words) {

    @Override
    public String toString() {
        return "ReportedSign";
    }
}
