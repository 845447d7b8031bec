package health.steady.protocol.content;

import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.protocol.Restriction;
import health.steady.protocol.Signer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one restriction. It never ends by a date: only a release ends it, which a surgeon signs. */
final class RestrictionReader {

    static final Set<String> KEYS = Set.of("id", "limit", "optional", "sign", "say", "instead", "release", "sources");
    static final Set<String> RELEASE_KEYS = Set.of("by", "notBefore", "prompts", "needs");
    private static final Set<String> BY_DATE =
            Set.of("until", "end", "ends", "endsOn", "expires", "before", "to", "for", "days", "weeks", "lasts");
    private static final List<String> SIGNS = List.of(
            "no-bending",
            "lifting",
            "no-twisting",
            "sitting",
            "no-driving",
            "no-water",
            "no-impact",
            "no-backward",
            "no-overhead",
            "custom");

    private final Known known;
    private final NeedReader needs;

    RestrictionReader(Known known, NeedReader needs) {
        this.known = known;
        this.needs = needs;
    }

    Optional<Restriction> read(Value value) {
        refuseEndByDate(value);
        return value.make(KEYS, fields -> {
            Fields release = fields.required("release").fields(RELEASE_KEYS);
            refuseEndByDate(fields.required("release"));
            surgeonOnly(release.required("by"));
            int notBefore = Quantities.day(release.required("notBefore"));
            return new Restriction(
                    fields.required("id").id(),
                    limit(fields.required("limit")),
                    notBefore,
                    release.optional("needs").map(all -> all.each(needs::read)).orElse(List.of()),
                    prompts(release.required("prompts"), notBefore),
                    fields.flag("optional"),
                    fields.required("sign").known("sign", SIGNS),
                    Words.of(fields.required("say")),
                    Words.of(fields.required("instead")),
                    known.citations(fields.required("sources")));
        });
    }

    private static void refuseEndByDate(Value value) {
        value.entries().forEach((key, end) -> {
            if (BY_DATE.contains(key)) {
                end.report("a restriction never ends by a date; it ends by a release that a surgeon signs");
            }
        });
    }

    private static void surgeonOnly(Value by) {
        Signer signer = by.one(Signer.class);
        if (signer != Signer.SURGEON) {
            by.report("only a SURGEON releases a restriction, not " + signer);
        }
    }

    private static Limit limit(Value value) {
        List<Limit> limits = limits(value);
        if (limits.size() != 1) {
            value.report("one demand expected, not " + limits.size());
        }
        return limits.isEmpty() ? new Limit(Demand.BENDING, Amount.level(0)) : limits.get(0);
    }

    /** Of a mapping from demands to amounts. */
    static List<Limit> limits(Value value) {
        List<Limit> limits = new ArrayList<>();
        value.entries().forEach((id, amount) -> {
            Optional<Demand> demand = Demand.byId(id);
            if (demand.isEmpty()) {
                amount.report("unknown demand; known: "
                        + String.join(
                                ", ",
                                Arrays.stream(Demand.values()).map(Demand::id).toList()));
            }
            limits.add(demand.map(of -> new Limit(of, Quantities.of(of, amount)))
                    .orElse(new Limit(Demand.BENDING, Amount.level(0))));
        });
        return limits;
    }

    private static List<Integer> prompts(Value value, int notBefore) {
        List<Integer> days = value.each(day -> Optional.of(Quantities.day(day)));
        if (days.isEmpty()) {
            value.report("is empty: nobody would be asked to end it");
        }
        days.stream()
                .filter(day -> day < notBefore)
                .forEach(day ->
                        value.report("asks on day " + day + ", before the earliest release on day " + notBefore));
        if (!days.stream().sorted().distinct().toList().equals(days)) {
            value.report("is not in the order of the days");
        }
        return days;
    }
}
