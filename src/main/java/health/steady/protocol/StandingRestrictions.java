package health.steady.protocol;

import java.util.List;

/** The restrictions that hold for every patient, since no surgeon needs to impose them. */
final class StandingRestrictions {

    private StandingRestrictions() {}

    static List<Restriction> of(Protocol protocol) {
        return protocol.restrictions().stream()
                .filter(restriction -> !restriction.optional())
                .toList();
    }

    /** Those certainly in force on that day that forbid a rung at a dose: nothing releases them sooner. */
    static List<Restriction> against(Protocol protocol, Rung rung, Dose dose, int day) {
        return of(protocol).stream()
                .filter(restriction -> restriction.notBefore() > day)
                .filter(restriction -> forbids(restriction, rung, dose))
                .toList();
    }

    static boolean forbids(Restriction restriction, Rung rung, Dose dose) {
        Limit limit = restriction.limit();
        return !limit.allows(rung.demands().of(limit.demand(), dose));
    }
}
