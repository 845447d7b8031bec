package health.steady.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import health.steady.protocol.DayPlan.Message;
import health.steady.protocol.DayPlan.Upcoming;
import health.steady.protocol.Demand;
import health.steady.protocol.Phase;
import health.steady.protocol.Reason;
import health.steady.protocol.Scale;
import health.steady.protocol.Signer;
import health.steady.protocol.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTests {

    private final Words words = new Words("en");

    @Test
    void listReadsLikeASentence() {
        assertThat(words.list(List.of())).isEmpty();
        assertThat(words.list(List.of("one"))).isEqualTo("one");
        assertThat(words.list(List.of("one", "two", "three"))).isEqualTo("one, two and three");
    }

    @Test
    void datesAreAbsolute() {
        LocalDate date = LocalDate.of(2026, 11, 27);

        assertThat(words.day(date)).isEqualTo("27 November");
        assertThat(words.shortDay(date)).isEqualTo("27 Nov");
        assertThat(words.longDay(date)).isEqualTo("Friday 27 November");
    }

    @Test
    void bracesInWhatAPersonWroteStayWhatTheyAre() {
        assertThat(words.quote("{0} and '{1}'")).isEqualTo("“{0} and '{1}'”");
    }

    @Test
    void aLanguageWithoutWordsReadsEnglish() {
        assertThat(new Words("tlh").say("day.source")).isEqualTo("Source");
    }

    @ParameterizedTest
    @EnumSource(Demand.class)
    void everyDemandHasItsWords(Demand demand) {
        expect("day.demand.", demand.id());
        expect("day.about.", demand.id());
        expect("day.do.", demand.id());
        expect("day.held.asks.", demand.id());
        if (demand.scale() == Scale.LOAD || demand.scale() == Scale.MINUTES) {
            expect("day.limit.", demand.id());
        }
    }

    @ParameterizedTest
    @EnumSource(Message.Kind.class)
    void everyMessageHasItsWords(Message.Kind kind) {
        expect("day.message.", kind.name());
        expect("day.message.", kind + ".title");
    }

    @ParameterizedTest
    @EnumSource(value = Reason.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "LIMIT")
    void everyReasonHasItsWords(Reason.Kind kind) {
        expect("day.held.", kind.name());
    }

    @ParameterizedTest
    @EnumSource(Upcoming.Kind.class)
    void everyChangeToComeHasItsWords(Upcoming.Kind kind) {
        expect("day.next.", kind.name());
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyPhaseHasItsWords(Phase phase) {
        expect("day.phase.", phase.name());
        expect("day.stage.", phase.name());
        expect("day.weeks.", phase.name());
    }

    @ParameterizedTest
    @EnumSource(Signer.class)
    void everySignerHasAName(Signer signer) {
        expect("day.role.", signer.name());
        expect("day.person.", signer.name());
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void everyUnitIsSpelledOut(Unit unit) {
        expect("day.amount.", unit.name());
    }

    private void expect(String family, String member) {
        assertThatCode(() -> words.say(family + member, "", 1, 1))
                .as("words for %s%s", family, member)
                .doesNotThrowAnyException();
    }
}
