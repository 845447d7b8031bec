package health.steady.protocol.content;

import static health.steady.protocol.content.ContentFixtures.CATALOGUE;
import static health.steady.protocol.content.ContentFixtures.PROTOCOL;
import static health.steady.protocol.content.ContentFixtures.SIGNS;
import static health.steady.protocol.content.ContentFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author gets wrong in findings, gates, gentle exercises, bands, activities and states is said with its place. */
class FindingsAndGatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: { done: walk, times: 3, days: 3 } | from: { times: 3, days: 3 } | findings[2].from: one of report, done or measure expected: what is looked at",
                "from: { done: walk, times: 3, days: 3 } | from: { done: hike, times: 3, days: 3 } | findings[2].from.done: unknown exercise \"hike\"; known: walk",
                "from: { done: walk, times: 3, days: 3 } | from: { done: walk, times: 3, days: 40 } | findings[2].from.days: must be 1 to 30, not 40",
                "from: { done: walk, times: 3, days: 3 } | from: { done: walk, minutes: 20, days: 3 } | findings[2].from.minutes: a whole number in min expected",
                "{ report: pain, atMost: 5, reports: 3 } | { report: ache, atMost: 5, reports: 3 } | from.report: unknown report \"ache\"; known: back-pain, leg-pain, pain, over-two-hours",
                "{ report: pain, atMost: 5, reports: 3 } | { report: pain, atMost: 11, reports: 3 } | from.atMost: must be 0 to 10, not 11",
                "{ measure: single-leg-stand, atLeast: 10 s } | { measure: one-leg, atLeast: 10 s } | from.measure: unknown measure \"one-leg\"; known: single-leg-stand",
                "{ measure: single-leg-stand, atLeast: 10 s } | { measure: single-leg-stand, atLeast: 10 min } | from.atLeast: a number in s expected, for example 10 s",
                "{ measure: single-leg-stand, atLeast: 10 s } | { measure: chair-stand-30s, atLeast: 10 s } | from.atLeast: a whole number expected",
                "{ measure: single-leg-stand, atLeast: 10 s } | { measure: single-leg-stand } | from: either atLeast or atMost expected",
                "{ finding: walks-often, within: 7 days } | { finding: walks-much, within: 7 days } | leaveWhen.all[1].finding: unknown finding \"walks-much\"; known: wound-healed",
                "{ finding: walks-often, within: 7 days } | { finding: walks-often } | leaveWhen.all[1]: within is missing",
                "{ finding: walks-often, within: 7 days } | { finding: walks-often, within: week 1 } | leaveWhen.all[1].within: a whole number in days expected",
                "{ finding: walks-often, within: 7 days } | { any: [] } | stages[0].leaveWhen: A gate has lines, and each line a finding",
                "by: [SURGEON, THERAPIST]\\n      sources: [seed-003 L136, seed-004 L22, proposed] | by: [DELEGATE]\\n      sources: [proposed] | stages[0].leaveWhen: A surgeon or a therapist advances a stage",
                "gentle: [lying-march, | gentle: [lying-marsh, | stages[1].gentle[0]: unknown exercise \"lying-marsh\"",
            })
    void areRefusedInTheProtocol(String from, String to, String problem) {
        assertThat(shipped().with(PROTOCOL, unescaped(from), unescaped(to)).problems())
                .anySatisfy(
                        found -> assertThat(found).startsWith(PROTOCOL + " ").contains(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "load: medium band | load: purple band | ladder[1].dose.load: unknown band \"purple band\"; known: light band, medium band, heavy band",
                "light: 3 lb | light: 3 | bands.light: a number in lb or kg",
                "unit: m, better: more | unit: m, better: higher | measures[3].better: unknown value \"higher\"; known: more, less",
                "importantChange: 60 m | importantChange: 60 s | measures[3].importantChange: a number in m expected",
                "how: Stop and walk a little every 30 minutes. | hows: Stop. | activities[1].ways[1].hows: unknown key",
                "demands: { sitting: 30 min } | demands: { sitting: 30 } | ways[1].demands.sitting: a number in min",
            })
    void areRefusedInTheCatalogue(String from, String to, String problem) {
        assertThat(shipped().with(CATALOGUE, from, to).problems())
                .anySatisfy(
                        found -> assertThat(found).startsWith(CATALOGUE + " ").contains(problem));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atMost: { balance: 0 } | atMost: { poise: 0 } | states[0].atMost.poise: unknown demand",
                "atMost: { balance: 0 } | atMost: {} | states[0]: State drowsy withholds nothing",
                "atMost: { balance: 0 } | atMost: { balance: 0 lb } | states[0].atMost.balance: balance is a level from 0 to 3",
            })
    void areRefusedInTheDangerSigns(String from, String to, String problem) {
        assertThat(shipped().with(SIGNS, from, to).problems())
                .anySatisfy(found -> assertThat(found).startsWith(SIGNS + " ").contains(problem));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }
}
