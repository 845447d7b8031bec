package health.steady.review.web;

import health.steady.people.PlainText;
import health.steady.protocol.Amount;
import health.steady.protocol.Demand;
import health.steady.protocol.Limit;
import health.steady.protocol.Unit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A clinician's own, stricter limit. Empty {@code atMost} with the unit "not at all" is a limit of nothing. */
record TightenForm(
        String submission,
        String seen,

        @NotBlank(message = "{review.tighten.demand.missing}")
        String demand,

        @Pattern(regexp = "[0-9]{0,4}(\\.[0-9]{1,2})?", message = "{review.tighten.amount.unreadable}")
        String atMost,

        @NotBlank(message = "{review.tighten.unit.missing}") String unit,
        @Because @PlainText(lines = true) String reason)
        implements Signed {

    TightenForm {
        submission = Typed.id(submission);
        seen = Typed.line(seen);
        demand = Typed.line(demand);
        atMost = Typed.line(atMost);
        unit = Typed.line(unit);
        reason = Typed.line(reason);
    }

    /** @param demand what is chosen beforehand; may be empty */
    static TightenForm about(String demand) {
        return new TightenForm("", "", demand, "", "", "");
    }

    @Override
    public String fieldOf(String refused) {
        return refused.equals("limit") ? "atMost" : refused;
    }

    /** @return null when there is no such limit: an unknown demand, or a unit that does not fit it */
    @Nullable
    Limit toLimit() {
        Demand known = Demand.byId(demand).orElse(null);
        Unit in = Unit.bySymbol(unit).orElse(null);
        if (known == null || in == null) {
            return null;
        }
        String value = in == Unit.YES_NO ? "0" : atMost;
        try {
            return new Limit(known, new Amount(new BigDecimal(value), in));
        } catch (IllegalArgumentException noSuchLimit) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "TightenForm[" + submission + "]";
    }
}
