package health.steady.audit.web;

import java.time.LocalDate;
import java.util.List;

/** What happened to a record on one day, in the patient's words. */
public record LookDay(LocalDate day, List<Opening> openings, List<Line> lines) {

    /** Somebody opened the record in an emergency. */
    public record Opening(String title, String reason) {}

    /**
     * @param who "Dr. Marsh, surgeon", or "You"
     * @param did "looked at your plan"
     * @param when "3 times, last at 14:05"
     * @param emergency while the record was open in an emergency
     */
    public record Line(String who, String did, String when, boolean emergency) {}

    @Override
    public String toString() {
        return "LookDay[" + day + "]";
    }
}
