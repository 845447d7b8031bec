package health.steady.protocol;

import static health.steady.protocol.HistoryFixtures.SURGERY;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Conclusion.Kind;
import health.steady.protocol.Observation.CheckIn;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConclusionsTests {

    private static final UUID ID = new UUID(9, 9);
    private static final int DAY = 20;

    private final List<Observation> earlier = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "0, QUIET",
        "1, SORE",
        "3, SORE",
        "4, MORE_THAN_USUAL",
        "5, MORE_THAN_USUAL",
        "6, MUCH_PAIN",
        "10, MUCH_PAIN"
    })
    void thePainOfADayComesToOneThing(int pain, Kind kind) {
        assertThat(kinds(report(pain, Set.of(), Set.of()))).containsExactly(kind);
    }

    @Test
    void theWorseOfTwoPainsCounts() {
        CheckIn leg = new CheckIn(ID, SURGERY.plusDays(DAY), at(DAY), patient(), 0, 6, Set.of());

        assertThat(kinds(leg)).containsExactly(Kind.MUCH_PAIN);
    }

    @Test
    void twoAboveTheOwnUsualIsMore() {
        usually(0, 0, 1);

        assertThat(kinds(report(2, Set.of(), Set.of()))).containsExactly(Kind.MORE_THAN_USUAL);
    }

    @Test
    void oneAboveTheOwnUsualIsSoreness() {
        usually(1, 1, 1);

        assertThat(kinds(report(2, Set.of(), Set.of()))).containsExactly(Kind.SORE);
    }

    @Test
    void ofTwoReportsThereIsNoUsual() {
        usually(0, 0);

        assertThat(kinds(report(3, Set.of(), Set.of()))).containsExactly(Kind.SORE);
    }

    @Test
    void aDangerSignComesFirst() {
        assertThat(kinds(report(6, Set.of("RF01", "RF04"), Set.of("walk"))))
                .startsWith(Kind.EMERGENCY, Kind.SAME_DAY)
                .contains(Kind.MUCH_PAIN);
    }

    @Test
    void anUnknownSignIsAnEmergency() {
        assertThat(kinds(report(0, Set.of("RF99"), Set.of()))).containsExactly(Kind.EMERGENCY);
    }

    @Test
    void ordinarySorenessIsNotSaidBesideADangerSign() {
        assertThat(kinds(report(2, Set.of("RF04"), Set.of()))).containsExactly(Kind.SAME_DAY);
    }

    @Test
    void whatWasTooMuchIsEasedAtOnce() {
        assertThat(conclude(report(2, Set.of(), Set.of("walk"))))
                .singleElement()
                .returns(Kind.EASED, Conclusion::kind)
                .returns(List.of("walk"), Conclusion::ids);
    }

    @Test
    void whatIsNoPartOfThePlanIsOnlySaid() {
        assertThat(conclude(report(2, Set.of(), Set.of("other"))))
                .singleElement()
                .returns(Kind.TOO_MUCH, Conclusion::kind)
                .returns(List.of("other"), Conclusion::ids);
    }

    @Test
    void whatWasEasedTheDayBeforeIsNotEasedAgain() {
        earlier.add(new CheckIn(
                new UUID(8, 1),
                SURGERY.plusDays(DAY - 1),
                at(DAY - 1),
                patient(),
                2,
                1,
                Set.of(),
                Set.of(),
                Set.of("walk")));

        assertThat(kinds(report(2, Set.of(), Set.of("walk")))).containsExactly(Kind.TOO_MUCH);
    }

    @Test
    void everyConclusionHasASource() {
        assertThat(conclude(report(6, Set.of("RF01"), Set.of("walk", "other"))))
                .hasSizeGreaterThan(3)
                .allSatisfy(conclusion -> assertThat(conclusion.sources()).isNotEmpty());
    }

    @Test
    void ofAReportThatIsNotThereThereIsNone() {
        assertThat(Engine.conclude(course(List.of()), ID)).isEmpty();
    }

    private List<Kind> kinds(CheckIn report) {
        return conclude(report).stream().map(Conclusion::kind).toList();
    }

    private List<Conclusion> conclude(CheckIn report) {
        List<Observation> all = new ArrayList<>(earlier);
        all.add(report);
        return Engine.conclude(course(all), report.id());
    }

    private static Course course(List<Observation> observations) {
        Course course =
                HistoryFixtures.planFor(RulebookFixtures.gated()).confirmedOn(0).course();
        return new Course(course.rulebook(), History.of(course.history().facts(), observations));
    }

    private void usually(int... pains) {
        for (int i = 0; i < pains.length; i++) {
            int day = DAY - 1 - i;
            earlier.add(new CheckIn(new UUID(8, i), SURGERY.plusDays(day), at(day), patient(), pains[i], 0, Set.of()));
        }
    }

    private static CheckIn report(int pain, Set<String> signs, Set<String> raisedAfter) {
        return new CheckIn(ID, SURGERY.plusDays(DAY), at(DAY), patient(), pain, 0, signs, Set.of(), raisedAfter);
    }

    private static Author patient() {
        return HistoryFixtures.author(Signer.PATIENT);
    }

    private static java.time.Instant at(int day) {
        return SURGERY.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
