package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.ApprovalEntry;
import health.steady.protocol.Amount;
import health.steady.protocol.DayPlan.Hold;
import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.NeedStatus;
import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.Demand;
import health.steady.protocol.Dose;
import health.steady.protocol.Fact.SurgeonAnswered.Outcome;
import health.steady.protocol.Limit;
import health.steady.protocol.Proposal;
import health.steady.protocol.Reason;
import health.steady.protocol.Scale;
import health.steady.protocol.Signer;
import health.steady.protocol.Source;
import health.steady.protocol.Unit;
import health.steady.review.domain.Need;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Words that are put together: every one that code can ask for is there, and numbers read well. */
class ReviewWordsTests {

    private final Words words = new Words(messages());
    private final Amounts amounts = new Amounts(words);

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/fragments", "messages/review");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static Stream<String> keys() {
        return Stream.of(
                        Arrays.stream(Demand.values())
                                .flatMap(demand -> Stream.of(
                                        "demand." + demand.id(),
                                        "limit." + demand.id(),
                                        "reason.limit." + demand.id())),
                        Arrays.stream(Demand.values())
                                .filter(demand -> demand.scale() != Scale.LEVEL)
                                .map(demand -> "limit." + demand.id() + ".none"),
                        Arrays.stream(Reason.Kind.values())
                                .map(kind ->
                                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .flatMap(kind -> Stream.of("reason." + kind + ".what", "reason." + kind + ".ends")),
                        Arrays.stream(Signer.values())
                                .filter(signer -> signer != Signer.SOFTWARE)
                                .map(signer -> "who." + signer),
                        Arrays.stream(Hold.values()).map(hold -> "limit.held." + hold),
                        Arrays.stream(Outcome.values())
                                .flatMap(
                                        outcome -> Stream.of("request.outcome." + outcome, "fact.answered." + outcome)),
                        Stream.of("release", "advance", "not-yet", "extend")
                                .flatMap(act -> Stream.of("release.act." + act, "release.submit." + act)),
                        Arrays.stream(Source.Grade.values()).map(grade -> "grade." + grade),
                        Arrays.stream(Upcoming.Kind.values()).map(kind -> "next." + kind),
                        Arrays.stream(NeedStatus.Value.values()).map(value -> "need." + value),
                        Arrays.stream(Need.values())
                                .flatMap(need -> Stream.of("need-now." + need, "patients.go." + need)),
                        Arrays.stream(Scale.values()).map(scale -> "scale." + scale),
                        Arrays.stream(Unit.values()).map(unit -> "unit." + unit),
                        Arrays.stream(ExerciseAct.values())
                                .flatMap(act -> Stream.of(
                                        "exercise.act." + act.path(),
                                        "act." + act.path() + ".title",
                                        "act." + act.path() + ".lead",
                                        "act." + act.path() + ".submit")),
                        Arrays.stream(StandingAct.values())
                                .flatMap(act -> Stream.of(
                                        "way." + act.path(),
                                        "act." + act.path() + ".title",
                                        "act." + act.path() + ".lead",
                                        "act." + act.path() + ".submit")),
                        Arrays.stream(Proposal.Kind.values()).map(kind -> "proposal." + kind),
                        Arrays.stream(Proposal.Move.values()).map(move -> "proposal.step." + move),
                        Arrays.stream(Signer.values()).map(signer -> "role." + signer),
                        Arrays.stream(ApprovalEntry.Kind.values()).map(kind -> "approval." + kind),
                        Stream.of("approved", "withdrawn", "unreviewed", "waiting.SURGEON", "waiting.THERAPIST")
                                .map("badge."::concat),
                        Stream.of(
                                        Message.Kind.CALL_CLINIC,
                                        Message.Kind.SURGERY_PLANNED,
                                        Message.Kind.SURGERY_UNCONFIRMED,
                                        Message.Kind.SURGEON_ASKED,
                                        Message.Kind.SURGEON_OVERDUE,
                                        Message.Kind.FEW_EXERCISES,
                                        Message.Kind.PAUSED,
                                        Message.Kind.CLOSED,
                                        Message.Kind.STUCK,
                                        Message.Kind.STUCK_LONG,
                                        Message.Kind.EASED,
                                        Message.Kind.STATE,
                                        Message.Kind.NO_WALK)
                                .flatMap(kind -> Stream.of("notice." + kind, "notice." + kind + ".text")))
                .flatMap(group -> group)
                .map("review."::concat);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void areThere(String key) {
        assertThat(ResourceBundle.getBundle("messages/review").containsKey(key)).isTrue();
    }

    @Test
    void giveLimitsInTheUnitTheyWereWrittenIn() {
        assertThat(amounts.limit(new Limit(Demand.LIFTING, Amount.pounds("8")))).isEqualTo("Lifting at most 8 lb");
        assertThat(amounts.limit(new Limit(Demand.BENDING, Amount.level(0)))).isEqualTo("Bending at most 0");
        assertThat(amounts.limit(new Limit(Demand.DRIVING, Amount.minutes(0)))).isEqualTo("No driving");
        assertThat(amounts.limit(new Limit(Demand.SUBMERSION, Amount.no()))).isEqualTo("No submersion");
    }

    @Test
    void giveWhatIsAskedInTheUnitOfTheLimit() {
        Limit pounds = new Limit(Demand.LIFTING, Amount.pounds("8"));

        assertThat(amounts.asked(Amount.pounds("8.04").inBase(), pounds)).isEqualTo("8.04 lb");
        assertThat(amounts.asked(Amount.of("5", Unit.KILOGRAMS).inBase(), pounds))
                .isEqualTo("11.02 lb");
        assertThat(amounts.asked(Integer.MAX_VALUE, pounds)).isEqualTo("not declared, counts as the most");
    }

    @Test
    void giveDosesInShort() {
        assertThat(amounts.dose(Dose.repetitions(1, 10, 2))).isEqualTo("10 times, 2 a day");
        assertThat(amounts.dose(Dose.minutes(15, 1))).isEqualTo("15 min");
        assertThat(amounts.dose(new Dose(
                        3, 8, 5, 60, true, Amount.pounds("2.5"), 0, 1, Set.of(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY))))
                .isEqualTo("3 × 5 s × 8 a side, 2.5 lb, rest 60 s, Mon Wed");
    }

    @Test
    void leaveTheYearOutOnlyWhereNobodyCanMistakeIt() {
        LocalDate today = LocalDate.of(2026, 11, 21);

        assertThat(words.day(LocalDate.of(2027, 1, 22), today)).isEqualTo("22 Jan");
        assertThat(words.day(LocalDate.of(2027, 11, 22), today)).isEqualTo("22 Nov 2027");
        assertThat(words.day(LocalDate.of(2025, 11, 22), today)).isEqualTo("22 Nov 2025");
    }
}
