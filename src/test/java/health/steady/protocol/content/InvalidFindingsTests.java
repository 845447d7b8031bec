package health.steady.protocol.content;

import static health.steady.protocol.content.ContentFixtures.CATALOGUE;
import static health.steady.protocol.content.ContentFixtures.SIGNS;
import static health.steady.protocol.content.ContentFixtures.small;
import static health.steady.protocol.content.SmallContent.PROTOCOL;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One case for each way to be wrong about what is found, what opens a stage, and what is measured. */
class InvalidFindingsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report: back-pain | report: mood | findings[2].from.report: unknown report \"mood\"; known: back-pain, leg-pain, pain, over-two-hours",
                "report: back-pain | reprot: back-pain | findings[2].from: one of report, done or measure expected: what is looked at",
                "atMost: 3, reports | atMost: 11, reports | findings[2].from.atMost: must be 0 to 10, not 11",
                "atMost: 3, reports | atMost: \"3\", reports | findings[2].from.atMost: a whole number expected, not the text \"3\"",
                "reports: 3 | reports: 0 | findings[2].from.reports: must be 1 to 30, not 0",
                "reports: 3 | reports: 3, within: 7 days | findings[2].from.within: unknown key; known: atMost, report, reports",
                "reports: 3 } | days: 3 } | findings[2].from: reports is missing",
                "done: walk | done: stroll | findings[1].from.done: unknown exercise \"stroll\"; known: walk, breathe, ankle-pump, heel-slide, brace, bridge, band-row",
                "minutes: 15 min | minutes: 15 lb | findings[1].from.minutes: a whole number in min expected, for example 1 min, not the text \"15 lb\"",
                "minutes: 15 min | minutes: 15 | findings[1].from.minutes: a whole number in min expected, for example 1 min, not the number \"15\"",
                "times: 3, minutes | times: 99, minutes | findings[1].from.times: must be 1 to 12, not 99",
                "days: 3 } | days: 2026-12-24 } | findings[1].from.days: a whole number expected, not the text \"2026-12-24\"",
                "atLeast: 10 s | atLeast: 10 kg | findings[3].from.atLeast: a number in s expected, for example 10 s, not the text \"10 kg\"",
                "atLeast: 10 s | atLeast: 10 | findings[3].from.atLeast: a number in s expected, for example 10 s, not the number \"10\"",
                "atLeast: 10 s | atLeast: 10 s, atMost: 20 s | findings[3].from: either atLeast or atMost expected",
                "single-leg-stand, atLeast: 10 s | sit-to-stands, atLeast: 10 s | findings[3].from.atLeast: a whole number expected, not the text \"10 s\"",
                "single-leg-stand, atLeast | one-leg, atLeast | findings[3].from.measure: unknown measure \"one-leg\"; known: single-leg-stand, sit-to-stands",
                "from: { report: back-pain, atMost: 3, reports: 3 } | from: often | findings[2].from: keys and values expected, not the text \"often\"",
            })
    void refusesWhatReportsCannotSay(String from, String to, String problem) {
        assertThat(small().with(PROTOCOL, from, to).problems()).contains(PROTOCOL + " " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walks-daily, within: 7 days | walks-dayly, within: 7 days | stages[0].leaveWhen.all[0].finding: unknown finding \"walks-dayly\"; known: wound-healed, walks-daily, little-pain, stands",
                "walks-daily, within: 7 days | walks-daily, within: 7 | stages[0].leaveWhen.all[0].within: a whole number in days expected, for example 1 days, not the number \"7\"",
                "walks-daily, within: 7 days | walks-daily, within: 7d | stages[0].leaveWhen.all[0].within: a whole number in days expected, for example 1 days, not the text \"7d\"",
                "walks-daily, within: 7 days | walks-daily, within: 2026-12-24 | stages[0].leaveWhen.all[0].within: a whole number in days expected, for example 1 days, not the text \"2026-12-24\"",
                "walks-daily, within: 7 days | walks-daily | stages[0].leaveWhen.all[0]: within is missing",
                "{ any: [ | { none: [ | stages[0].leaveWhen.all[1].none: unknown key; known: finding, within",
                "{ any: [{ finding: little-pain, within: 7 days }, { finding: stands, within: 28 days }] } | { any: [] } | stages[0].leaveWhen: A gate has lines, and each line a finding",
                "by: [SURGEON, THERAPIST] | by: [PATIENT] | stages[0].leaveWhen: A surgeon or a therapist advances a stage, not [PATIENT]",
                "by: [SURGEON, THERAPIST] | by: SURGEON | stages[0].leaveWhen.by: a list expected, not the text \"SURGEON\"",
                "by: [SURGEON, THERAPIST] | by: [DOCTOR] | stages[0].leaveWhen.by[0]: unknown value \"DOCTOR\"; known: SURGEON, DELEGATE, THERAPIST, PATIENT, CAREGIVER, ADMINISTRATOR, SOFTWARE",
                "leaveWhen: | leavesWhen: | stages[0].leavesWhen: unknown key; known: fewer, gentle, leaveWhen, phase, programme, sources",
                "gentle: [brace] | gentle: brace | stages[1].gentle: a list expected, not the text \"brace\"",
                "gentle: [brace] | gentle: [brase] | stages[1].gentle[0]: unknown exercise \"brase\"; known: walk, breathe, ankle-pump, heel-slide, brace, bridge, band-row",
                "gentle: [brace] | gentle: [bridge] | stages[1].gentle[0]: bridge has several rungs; say which, for example bridge/small; known: small, full",
                "gentle: [brace] | gentle: [bridge/huge] | stages[1].gentle[0]: unknown rung of bridge \"huge\"; known: small, full",
                "gentle: [brace] | gentle: [7] | stages[1].gentle[0]: text expected, not the number \"7\"",
                "notBefore: 14 | notBefore: 2026-12-24 | restrictions[0].release.notBefore: a day such as 14, or a week such as \"week 2\", expected, not the text \"2026-12-24\"",
                "prompts: [14] | prompts: [2026-12-24] | restrictions[0].release.prompts[0]: a day such as 14, or a week such as \"week 2\", expected, not the text \"2026-12-24\"",
                "signsRelease: { day: 14 | signsRelease: { day: 2026-12-24 | choices[0].options[1].signsRelease.day: a day such as 14, or a week such as \"week 2\", expected, not the text \"2026-12-24\"",
            })
    void refusesAStageThatCannotBeLeftAsWritten(String from, String to, String problem) {
        assertThat(small().with(PROTOCOL, from, to).problems()).contains(PROTOCOL + " " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "light: 3 lb | light: 3 s | bands.light: a number in lb or kg, for example 8 lb expected, not the text \"3 s\"",
                "light: 3 lb | light: 3 | bands.light: a number in lb or kg, for example 8 lb expected, not the number \"3\"",
                "load: light band | load: red band | exercises[6].ladder[0].dose.load: unknown band \"red band\"; known: light band, medium band",
                "unit: s, | unit: 5, | measures[0].unit: text expected, not the number \"5\"",
                "importantChange: 2 s | importantChange: 2 kg | measures[0].importantChange: a number in s expected, for example 10 s, not the text \"2 kg\"",
                "better: more, important | better: up, important | measures[0].better: unknown value \"up\"; known: more, less",
                "id: sit-to-stands | id: single-leg-stand | measures: \"single-leg-stand\" is there twice",
                "better: more, sources | better: more, best: 3, sources | measures[1].best: unknown key; known: better, demands, each, id, importantChange, most, name, region, sources, unit",
                "demands: unknown } | demands: maybe } | activities[1].ways[0].demands: keys and values expected, not the text \"maybe\"",
                "how: Sit and lift the foot | how: 3 | activities[0].ways[1].how: text expected, not the number \"3\"",
                "demands: { bending: 0 } } | demands: { bending: 0 lb } } | activities[0].ways[1].demands.bending: bending is a level from 0 to 3 without a unit, not the text \"0 lb\"",
                "demands: { bending: 0 } } | demands: { bending: 0 }, time: 5 lb } | activities[0].ways[1].time: a whole number in min expected, for example 1 min, not the text \"5 lb\"",
                "demands: { bending: 0 } } | demands: { bending: 0 }, load: 5 s } | activities[0].ways[1].load: a number in lb or kg, for example 8 lb expected, not the text \"5 s\"",
                "id: fly | id: tie-shoes | activities: \"tie-shoes\" is there twice",
                "- { demands: unknown } | [] | activities[1].ways: is empty: say at least how it is usually done",
                "- id: full, | - id: small, | exercises[5].ladder: \"small\" is there twice",
            })
    void refusesWhatTheCatalogueCannotSay(String from, String to, String problem) {
        String[] changed = {from.replace("- id: full,", "id: full,"), to.replace("- id: small,", "id: small,")};

        assertThat(small().with(CATALOGUE, changed[0], changed[1]).problems()).contains(CATALOGUE + " " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "atMost: { balance: 0 } | atMost: { balance: 4 } | states[0].atMost.balance: must be 0 to 3, not 4",
                "atMost: { balance: 0 } | atMost: { balance: no } | states[0].atMost.balance: balance is a level from 0 to 3 without a unit, not the text \"no\"",
                "atMost: { balance: 0 } | atMost: { poise: 0 } | states[0].atMost.poise: unknown demand; known: bending, extension, side-bending, twisting, nerve-tension, trunk-load, impact, balance, neck-flexion, neck-extension, neck-rotation, lifting, overhead, push-pull, sitting, standing, driving, submersion, prone, kneeling, stairs, slope, contact",
                "atMost: { balance: 0 } | atMost: {} | states[0]: State drowsy withholds nothing",
                "atMost: { balance: 0 } | atMost: 0 | states[0].atMost: keys and values expected, not the number \"0\"",
                "say: Rest today, | say: Rest today, until: 5, | states[0].until: unknown key; known: ask, atMost, id, say, sources",
                "say: Rest today, | '' | states[0]: say is missing",
                "id: drowsy | id: Very Drowsy | states[0].id: an id of lower-case letters, digits and hyphens expected, not \"Very Drowsy\"",
            })
    void refusesAStateThatMakesNoSense(String from, String to, String problem) {
        assertThat(small().with(SIGNS, from, to).problems()).contains(SIGNS + " " + problem);
    }
}
