package health.steady.plan;

import health.steady.people.PersonName;
import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan;
import health.steady.protocol.DayPlan.End;
import health.steady.protocol.DayPlan.Hold;
import health.steady.protocol.DayPlan.InForce;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.DayPlan.Offer;
import health.steady.protocol.DayPlan.WalkingGoal;
import health.steady.protocol.DayPlan.Withheld;
import health.steady.protocol.Phase;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import health.steady.protocol.Source;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day for other programs, in the shape of {@code docs/api.md}: the record components are its fields. A change that
 * breaks a reader gets a new {@link #VERSION}.
 */
public record DayJson(
        int version,
        LocalDate date,
        @Nullable Integer dayPostOp,
        String standing,
        @Nullable Phase phase,
        @Nullable Phase stage,
        List<Limited> restrictions,
        @Nullable Walk walking,
        List<Exercise> exercises,
        List<Held> withheld,
        List<Instruction> instructions,
        List<Message> messages,
        List<Coming> next) {

    public static final int VERSION = 1;

    public record Limited(String id, String demand, Quantity limit, String text, Until until, Cause cause) {}

    public record Quantity(BigDecimal value, String unit) {

        static Quantity of(Amount amount) {
            BigDecimal value = amount.value().stripTrailingZeros();
            return new Quantity(
                    value.scale() < 0 ? value.setScale(0) : value, amount.unit().symbol());
        }
    }

    public record Until(
            Signer by,
            LocalDate notBefore,
            List<NeedStatus> needs,
            @Nullable LocalDate signedFor,
            List<Hold> heldBy,
            @Nullable LocalDate askedOn,
            boolean overdue) {

        static Until of(End end) {
            return new Until(
                    end.by(),
                    end.notBefore(),
                    end.needs(),
                    end.signedFor(),
                    end.heldBy(),
                    end.askedOn(),
                    end.overdue());
        }
    }

    public record Walk(int minutes, int times, List<Exercise> alternatives, Cause cause) {}

    public record Exercise(String id, String rung, String text, Dose dose, Cause cause) {}

    public record Dose(
            int sets,
            int reps,
            int holdSeconds,
            int restSeconds,
            boolean perSide,
            @Nullable Quantity load,
            int minutes,
            int timesADay,
            List<DayOfWeek> days) {

        static Dose of(health.steady.protocol.Dose dose) {
            return new Dose(
                    dose.sets(),
                    dose.reps(),
                    dose.holdSeconds(),
                    dose.restSeconds(),
                    dose.perSide(),
                    dose.load() == null ? null : Quantity.of(dose.load()),
                    dose.minutes(),
                    dose.timesADay(),
                    List.copyOf(dose.days()));
        }
    }

    public record Held(String id, String text, List<Reason> reasons) {}

    public record Reason(
            health.steady.protocol.Reason.Kind kind,
            String id,
            @Nullable LocalDate until) {}

    public record Instruction(String id, String text, Cause cause) {}

    public record Message(
            DayPlan.Message.Kind kind,
            List<String> ids,
            @Nullable LocalDate since) {}

    public record Coming(LocalDate on, DayPlan.Upcoming.Kind kind, String id) {}

    /** @param kind "signed" when somebody signed it, otherwise "rule" */
    public record Cause(
            String kind,
            @Nullable Person by,
            @Nullable LocalDate on,
            @Nullable String reason,
            List<Cited> sources) {}

    public record Person(@Nullable String name, Signer role) {}

    public record Cited(String id, String title, String place) {}

    /** With what another plan of the patient gives of the same day, exercises without those of this one. */
    public DayJson and(DayJson other) {
        return new DayJson(
                version,
                date,
                dayPostOp,
                standing,
                phase,
                stage,
                all(restrictions, other.restrictions),
                walking,
                all(exercises, other.exercises),
                all(withheld, other.withheld),
                all(instructions, other.instructions),
                all(messages, other.messages),
                all(next, other.next));
    }

    private static <T> List<T> all(List<T> own, List<T> others) {
        return Stream.concat(own.stream(), others.stream()).distinct().toList();
    }

    /** @param sheet the same day in words */
    public static DayJson of(PlanView plan, DayPlan day, DaySheet sheet) {
        return new Writer(plan, sheet).write(day);
    }

    private static final class Writer {

        private final Map<UUID, PersonName> names;
        private final Map<String, Source> sources;
        private final String language;
        private final Map<String, String> limits;

        Writer(PlanView plan, DaySheet sheet) {
            names = plan.names();
            sources = plan.course().rulebook().sources();
            language = sheet.language();
            limits = sheet.restrictions().stream().collect(Collectors.toMap(DaySheet.Line::id, DaySheet.Line::limit));
        }

        DayJson write(DayPlan day) {
            return new DayJson(
                    VERSION,
                    day.date(),
                    day.dayPostOp(),
                    day.standing().name(),
                    day.phase(),
                    day.stage(),
                    day.restrictions().stream().map(this::restriction).toList(),
                    walking(day.walking()),
                    day.exercises().stream().map(this::exercise).toList(),
                    day.withheld().stream().map(this::withheld).toList(),
                    day.instructions().stream().map(this::instruction).toList(),
                    day.messages().stream()
                            .map(message -> new Message(message.kind(), message.ids(), message.since()))
                            .toList(),
                    day.next().stream()
                            .map(next -> new Coming(next.on(), next.kind(), next.id()))
                            .toList());
        }

        private Limited restriction(InForce restriction) {
            return new Limited(
                    restriction.id(),
                    restriction.limit().demand().id(),
                    Quantity.of(restriction.limit().atMost()),
                    limits.getOrDefault(restriction.id(), ""),
                    Until.of(restriction.end()),
                    cause(restriction.cause()));
        }

        private @Nullable Walk walking(@Nullable WalkingGoal goal) {
            return goal == null
                    ? null
                    : new Walk(
                            goal.minutes(),
                            goal.times(),
                            goal.alternatives().stream().map(this::exercise).toList(),
                            cause(goal.cause()));
        }

        private Exercise exercise(Offer offer) {
            return new Exercise(
                    offer.exercise().id(),
                    offer.rung().id(),
                    offer.exercise().name().in(language),
                    Dose.of(offer.dose()),
                    cause(offer.cause()));
        }

        private Held withheld(Withheld withheld) {
            return new Held(
                    withheld.exercise().id(),
                    withheld.exercise().name().in(language),
                    withheld.reasons().stream()
                            .map(reason -> new Reason(reason.kind(), reason.id(), reason.until()))
                            .toList());
        }

        private Instruction instruction(DayPlan.GivenInstruction given) {
            return new Instruction(
                    given.instruction().id(), given.instruction().say().in(language), cause(given.cause()));
        }

        private Cause cause(health.steady.protocol.Cause cause) {
            Signature signed = cause.signed();
            List<Cited> cited = cause.sources().stream()
                    .map(citation -> new Cited(citation.source(), title(citation.source()), citation.place()))
                    .toList();
            return signed == null
                    ? new Cause("rule", null, null, null, cited)
                    : new Cause("signed", person(signed), signed.effectiveOn(), reason(signed), cited);
        }

        private Person person(Signature signed) {
            PersonName name = names.get(signed.author().id());
            return new Person(name == null ? null : name.name(), signed.author().as());
        }

        private String title(String source) {
            Source found = sources.get(source);
            return found == null ? source : found.title();
        }

        private static @Nullable String reason(Signature signed) {
            return signed.reason().isBlank() ? null : signed.reason();
        }
    }
}
