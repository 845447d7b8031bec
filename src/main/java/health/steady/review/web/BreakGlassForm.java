package health.steady.review.web;

import health.steady.people.OpenRecord;
import health.steady.people.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks for the record of a patient of the clinic who is not the reader's. */
record BreakGlassForm(
        @NotBlank(message = "{review.glass.name.missing}")
        @Size(max = 100, message = "{people.text.too-long}")
        @PlainText
        String name,

        @RealDay(label = "{review.glass.born}") TypedDate born,

        @Size(min = OpenRecord.SHORTEST_REASON, message = "{review.glass.reason.short}")
        @Size(max = OpenRecord.LONGEST_REASON, message = "{people.text.too-long}")
        @PlainText(lines = true)
        String reason) {

    BreakGlassForm {
        name = Typed.line(name);
        born = born == null ? TypedDate.empty() : born;
        reason = Typed.line(reason);
    }

    static BreakGlassForm empty() {
        return new BreakGlassForm("", TypedDate.empty(), "");
    }

    OpenRecord toCommand() {
        return new OpenRecord(name, born.toDate(), reason);
    }

    @Override
    public String toString() {
        return "BreakGlassForm[...]";
    }
}
