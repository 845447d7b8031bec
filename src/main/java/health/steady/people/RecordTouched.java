package health.steady.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at something or changed it, or was refused. Published inside the transaction that did it, and kept by
 * {@code audit} in the same one.
 *
 * @param what a short fixed name of ours, such as {@code plan} or {@code check-in}; never anything that a person typed
 * @param item the id of the thing, where it has one
 * @param patient whose record it belongs to; absent for what concerns no patient
 * @param by absent when nobody is known, as for a refused sign-in
 * @param clinic absent when there is none yet
 */
public record RecordTouched(
        Action action,
        String what,
        @Nullable UUID item,
        @Nullable PatientId patient,
        @Nullable PersonId by,
        @Nullable ClinicId clinic) {

    public enum Action {
        READ,
        LISTED,
        WROTE,
        EXPORTED,
        REFUSED,
        SIGNED_IN,
        SIGN_IN_REFUSED,
        SIGNED_OUT
    }

    public static RecordTouched read(CurrentUser by, PatientId patient, String what, @Nullable UUID item) {
        return new RecordTouched(Action.READ, what, item, patient, by.id(), by.clinic());
    }

    public static RecordTouched wrote(CurrentUser by, PatientId patient, String what, @Nullable UUID item) {
        return new RecordTouched(Action.WROTE, what, item, patient, by.id(), by.clinic());
    }

    /** One patient of a list that was shown. */
    public static RecordTouched listed(CurrentUser by, PatientId patient, String what) {
        return new RecordTouched(Action.LISTED, what, null, patient, by.id(), by.clinic());
    }

    public static RecordTouched exported(CurrentUser by, PatientId patient, String what, @Nullable UUID item) {
        return new RecordTouched(Action.EXPORTED, what, item, patient, by.id(), by.clinic());
    }

    /** Whose record stayed closed is found by the item; who is refused never learns it. */
    public static RecordTouched refused(CurrentUser by, String what, UUID item) {
        return new RecordTouched(Action.REFUSED, what, item, null, by.id(), by.clinic());
    }

    /** A change that concerns no patient: an invitation, the clinic's details. */
    public static RecordTouched administered(CurrentUser by, String what, @Nullable UUID item) {
        return new RecordTouched(Action.WROTE, what, item, null, by.id(), by.clinic());
    }

    public static RecordTouched of(Action action, CurrentUser by, String what) {
        return new RecordTouched(action, what, null, null, by.id(), by.clinic());
    }
}
