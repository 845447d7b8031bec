package health.steady.protocol.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A rulebook as small as the language allows, with every part of it: nothing is wrong with it. */
public final class SmallContent {

    public static final String PROTOCOL = "small.yaml";

    private static final String ZEROS = """
            { bending: 0, extension: 0, side-bending: 0, twisting: 0, nerve-tension: 0, trunk-load: 0, impact: 0, balance: 0, \
            neck-flexion: 0, neck-extension: 0, neck-rotation: 0, lifting: 0 lb, overhead: 0 lb, push-pull: 0 lb, \
            sitting: 0 min, standing: 0 min, driving: 0 min, submersion: no, prone: no, kneeling: no, stairs: no, slope: no, contact: no }\
            """;

    private SmallContent() {}

    /** Its four files, written into a directory. Answers the path of the protocol. */
    public static Path writeTo(Path directory) throws IOException {
        for (ContentFile file : files()) {
            Files.writeString(directory.resolve(file.name()), file.text());
        }
        return directory.resolve(PROTOCOL);
    }

    static List<ContentFile> files() {
        return List.of(
                new ContentFile("catalogue.yaml", catalogue()),
                new ContentFile("danger-signs.yaml", SIGNS),
                new ContentFile(PROTOCOL, PROTOCOL_TEXT),
                new ContentFile("sources.yaml", "sources:\n  book: { grade: H, title: A book }\n"));
    }

    private static String catalogue() {
        return """
                equipment:
                  mat: A mat
                intents:
                  walking: Walk
                  core: Hold the trunk steady
                  legs: Strengthen the legs
                contraindications:
                  - { id: fall-risk, ask: Falls, sources: [book] }
                bands:
                  light: 3 lb
                  medium: 6 lb
                measures:
                  - { id: single-leg-stand, name: Standing on one leg, unit: s, better: more, importantChange: 2 s, sources: [book] }
                  - { id: sit-to-stands, name: Sit to stands, better: more, sources: [book] }
                exercises:
                """
                + exercise("walk", "walking", "      - { id: flat, name: Flat, dose: { time: 5 min, timesADay: 4 } }\n")
                + exercise("breathe", "core", basic("sets: 1, reps: 10, timesADay: 2"))
                + exercise("ankle-pump", "legs", basic("sets: 1, reps: 10, timesADay: 2"))
                + exercise("heel-slide", "legs", basic("sets: 1, reps: 10, timesADay: 2"))
                + exercise("brace", "core", basic("sets: 1, reps: 10, hold: 5 s, timesADay: 2"))
                + exercise("bridge", "core", """
                              - { id: small, name: Small, dose: { sets: 1, reps: 8, timesADay: 2 } }
                              - { id: full, name: Full, demands: { trunk-load: 2 }, dose: { sets: 1, reps: 10, timesADay: 2 } }
                        """)
                + exercise("band-row", "legs", """
                              - { id: light, name: Light, demands: { push-pull: load }, dose: { sets: 1, reps: 10, load: light band, timesADay: 2 } }
                              - { id: medium, name: Medium, demands: { push-pull: load }, dose: { sets: 1, reps: 10, load: medium band, timesADay: 2 } }
                        """)
                + """
                activities:
                  - id: tie-shoes
                    name: Tie your shoes
                    ways:
                      - { demands: %s }
                      - { how: Sit and lift the foot, demands: { bending: 0 } }
                    sources: [book]
                  - id: fly
                    name: Fly
                    ways:
                      - { demands: unknown }
                    sources: [book]
                """.formatted(ZEROS.replace("bending: 0, extension", "bending: 2, extension"));
    }

    private static String exercise(String id, String intent, String ladder) {
        return """
                  - id: %s
                    name: Exercise %s
                    intent: %s
                    position: STANDING
                    posture: Upright.
                    steps: [Do it.]
                    feel: [You feel it.]
                    stop: [Stop when it hurts.]
                    demands: %s
                    ladder:
                %s    sources: [book]
                """.formatted(id, id, intent, ZEROS, ladder);
    }

    private static String basic(String dose) {
        return "      - { id: basic, name: Basic, dose: { " + dose + " } }\n";
    }

    private static final String SIGNS = """
            signs:
              - { id: RF01, urgency: EMERGENCY, suspends: STOP_ALL, ask: Chest pain, sources: [book] }
            notes:
              - { id: N1, what: Soreness, then: Rest, sources: [book] }
            states:
              - { id: drowsy, ask: Drowsy, atMost: { balance: 0 }, say: Rest today, sources: [book] }
            """;

    private static final String PROTOCOL_TEXT = """
            slug: small
            version: 1
            title: Small
            procedure: { kind: DISCECTOMY, region: LUMBAR, instrumented: false, name: Small }
            choices:
              - id: length
                ask: How long?
                hint: Sources disagree.
                options:
                  - id: ask-me
                    label: Ask me
                    evidence: [{ kind: Guidance, says: Two weeks, sources: [book] }]
                  - id: two-weeks
                    label: Two weeks
                    signsRelease: { day: 14, restrictions: [bending-1] }
                    evidence: [{ kind: Trial, says: Two weeks, sources: [book] }]
              - id: start
                ask: When?
                hint: Sources disagree.
                options:
                  - id: usual
                    label: As usual
                    evidence: [{ kind: Guidance, says: Week two, sources: [book] }]
                  - id: later
                    label: Later
                    startWeeks: { bridge: 8 }
                    evidence: [{ kind: Trial, says: Week eight, sources: [book] }]
            restrictions:
              - id: bending-1
                limit: { bending: 1 }
                sign: no-bending
                say: Do not bend
                instead: Bend your knees.
                release: { by: SURGEON, notBefore: 14, prompts: [14] }
                sources: [book]
              - id: lifting-8lb
                limit: { lifting: 8 lb }
                sign: lifting
                say: Lift at most 8 pounds
                instead: Let someone else carry.
                release: { by: SURGEON, notBefore: 42, prompts: [42], needs: [{ finding: wound-healed, within: 28 days }] }
                sources: [book]
            findings:
              - { id: wound-healed, ask: The wound has healed, by: [SURGEON, DELEGATE, THERAPIST], sources: [book] }
              - id: walks-daily
                ask: Walks every day
                by: [PATIENT]
                from: { done: walk, times: 3, minutes: 15 min, days: 3 }
                sources: [book]
              - id: little-pain
                ask: Little pain
                by: [PATIENT]
                from: { report: back-pain, atMost: 3, reports: 3 }
                sources: [book]
              - id: stands
                ask: Stands on one leg
                by: [THERAPIST]
                from: { measure: single-leg-stand, atLeast: 10 s }
                sources: [book]
            stages:
              - phase: WEEKS_0_2
                programme: [breathe, ankle-pump, brace]
                leaveWhen:
                  all:
                    - { finding: walks-daily, within: 7 days }
                    - { any: [{ finding: little-pain, within: 7 days }, { finding: stands, within: 28 days }] }
                  by: [SURGEON, THERAPIST]
                  sources: [book]
                sources: [book]
              - phase: WEEKS_2_6
                programme: [breathe, ankle-pump, { use: bridge/small, standIn: brace }, heel-slide]
                gentle: [brace]
                sources: [book]
              - phase: WEEKS_6_12
                programme: [breathe, ankle-pump, { use: bridge/full, standIn: brace }, band-row/light]
                sources: [book]
              - phase: MONTHS_3_6
                programme: [breathe, brace, bridge/full, band-row/light]
                sources: [book]
              - phase: MONTHS_6_PLUS
                programme: [breathe, brace, bridge/full, band-row/medium]
                sources: [book]
            timings:
              walk:
                flat: { default: 0, floor: 0, sources: [book] }
              breathe:
                basic: { default: 0, floor: 0, sources: [book] }
              ankle-pump:
                basic: { default: 0, floor: 0, sources: [book] }
              heel-slide:
                basic: { default: 0, floor: 0, sources: [book] }
              brace:
                basic: { default: 0, floor: 0, sources: [book] }
              bridge:
                small: { default: week 2, floor: week 1, sources: [book] }
                full: { default: week 6, floor: week 4, sources: [book] }
              band-row:
                light: { default: week 6, floor: week 2, sources: [book] }
                medium: { default: week 12, floor: week 6, sources: [book] }
            reserved: []
            walking:
              use: walk
              advice: Flat ground.
              house: { walk: 5 min, times: 4 }
              weeks:
                - { week: 0, walk: 5 min, times: 4 }
                - { week: 2, walk: 12 min, times: 3 }
              sources: [book]
            essential: [breathe, ankle-pump]
            instructions:
              - { id: rest, say: Rest between activities., sources: [book] }
            """;
}
