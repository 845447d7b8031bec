package health.steady.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.steady.people.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who needs whom first. */
class RankingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @ParameterizedTest
    @CsvSource({
        "THERAPIST, DANGER SUSPENDED BROKEN OVERLOAD PAIN_RISING ADHERENCE_FALLING ANSWERED GATE STAGE STEPS MESSAGE OVERDUE"
                + " SILENCE VISIT FEW, CONFIRM PAUSED PLANNED ASSIGN CLOSED",
        "SURGEON, DANGER SUSPENDED BROKEN REQUEST OVERDUE RELEASE FINDING HELD CONFIRM, ASSIGN PAUSED PLANNED CLOSED",
        "DELEGATE, DANGER SUSPENDED BROKEN CONFIRM SILENCE REQUEST OVERDUE RELEASE FINDING HELD,"
                + " PAUSED PLANNED ASSIGN CLOSED"
    })
    void eachNeedComesBeforeTheNext(Ranking ranking, String mine, String others) {
        List<Need> inOrder = Stream.concat(needs(mine), needs(others)).toList();

        List<CaseReason> shuffled =
                new ArrayList<>(Arrays.stream(Need.values()).map(CaseReason::of).toList());
        Collections.reverse(shuffled);

        assertThat(ranking.told(shuffled)).extracting(CaseReason::need).containsExactlyElementsOf(inOrder);
        for (int i = 1; i < inOrder.size(); i++) {
            assertThat(ranking.place(inOrder.get(i - 1))).isLessThan(ranking.place(inOrder.get(i)));
        }
        assertThat(inOrder)
                .allMatch(need -> ranking.isMine(need) == needs(mine).toList().contains(need));
        assertThat(ranking.lastOfMine()).isEqualTo(needs(mine).count() - 1);
    }

    @ParameterizedTest
    @EnumSource
    void whoNeedsNothingComesLast(Ranking ranking) {
        assertThat(ranking.place(Need.NOTHING)).isEqualTo(Ranking.LAST);
        assertThat(ranking.first(List.of())).isEmpty();
        assertThat(Arrays.stream(Need.values()).filter(ranking::isMine))
                .allMatch(need -> ranking.place(need) <= ranking.lastOfMine());
    }

    @Test
    void ofTwoThatNeedTheSameWhoWaitsLongerComesFirst() {
        CaseReason recent = CaseReason.of(Need.RELEASE).from(DAY);
        CaseReason old = CaseReason.of(Need.RELEASE).from(DAY.minusDays(3));
        CaseReason never = CaseReason.of(Need.RELEASE);

        assertThat(Ranking.SURGEON.told(List.of(never, recent, old))).containsExactly(old, recent, never);
    }

    @Test
    void patientsAndAdministratorsHaveNoCaseload() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(Role.PATIENT));
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(Role.ADMINISTRATOR));
    }

    private static Stream<Need> needs(String names) {
        return Arrays.stream(names.strip().split(" ")).map(Need::valueOf);
    }
}
