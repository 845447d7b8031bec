package health.steady.protocol;

import health.steady.protocol.content.EditedContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped microdiscectomy with gates, gentle sets, states and measures of the tests' own, or with no gates at all. */
public final class GatedFixtures {

    private static final EditedContent GATED_CONTENT = gatedContent();
    private static final Rulebook GATED = GATED_CONTENT.rulebook();
    private static final Rulebook UNGATED = ungatedContent().rulebook();

    private GatedFixtures() {}

    /**
     * The first stage is left when the wound is dry and the patient walks daily or has little pain; the second, by a
     * surgeon, when balance is good; the fourth when there is little pain.
     */
    public static Rulebook gated() {
        return GATED;
    }

    /** No stage asks anything. */
    public static Rulebook ungated() {
        return UNGATED;
    }

    /** The protocol's file as plain maps. */
    public static Map<String, Object> gatedProtocol() {
        return GATED_CONTENT.protocol();
    }

    public static Map<String, Object> gatedDangerSigns() {
        return GATED_CONTENT.dangerSigns();
    }

    public static Map<String, Object> gatedCatalogue() {
        return GATED_CONTENT.catalogue();
    }

    private static EditedContent gatedContent() {
        EditedContent content = ungatedContent();
        content.stage(0)
                .put(
                        "leaveWhen",
                        gate(
                                List.of("SURGEON", "THERAPIST"),
                                List.of(
                                        need("wound-dry", 14),
                                        Map.of("any", List.of(need("walks-daily", 7), need("little-pain", 7))))));
        content.stage(1).put("gentle", List.of("clamshell", "lying-march", "ham-supine-strap", "pelvic-tilt/tilt"));
        content.stage(1).put("leaveWhen", gate(List.of("SURGEON"), List.of(need("good-balance", 30))));
        content.stage(2).put("gentle", List.of("sls"));
        content.stage(3).put("leaveWhen", gate(List.of("SURGEON", "THERAPIST"), List.of(need("little-pain", 14))));
        return content;
    }

    private static EditedContent ungatedContent() {
        EditedContent content = EditedContent.of("lumbar-microdiscectomy");
        for (int i = 0; i < Phase.values().length; i++) {
            content.stage(i).remove("leaveWhen");
            content.stage(i).remove("gentle");
        }
        finding(content, "wound-dry", List.of("SURGEON", "DELEGATE", "THERAPIST", "PATIENT"), Map.of());
        finding(
                content,
                "walks-daily",
                List.of("SURGEON", "THERAPIST"),
                Map.of("from", Map.of("done", "walk", "times", 3, "minutes", "15 min", "days", 3)));
        finding(
                content,
                "little-pain",
                List.of("SURGEON", "THERAPIST", "PATIENT"),
                Map.of("from", Map.of("report", "pain", "atMost", 3, "reports", 3)));
        finding(
                content,
                "good-balance",
                List.of("SURGEON", "THERAPIST"),
                Map.of("from", Map.of("measure", "single-leg-stand", "atLeast", "10 s")));
        EditedContent.put(
                content.catalogue(),
                "measures",
                Map.of(
                        "id",
                        "single-leg-stand",
                        "name",
                        "Standing on one leg",
                        "unit",
                        "s",
                        "better",
                        "more",
                        "sources",
                        List.of("proposed")));
        state(content, "drowsy", Map.of("balance", 0));
        state(content, "dizzy", Map.of("balance", 1, "bending", 0));
        return content;
    }

    private static void finding(EditedContent content, String id, List<String> by, Map<String, Object> from) {
        Map<String, Object> finding =
                new LinkedHashMap<>(Map.of("id", id, "ask", "Is it so", "by", by, "sources", List.of("proposed")));
        finding.putAll(from);
        EditedContent.put(content.protocol(), "findings", finding);
    }

    private static void state(EditedContent content, String id, Map<String, Object> atMost) {
        EditedContent.put(
                content.dangerSigns(),
                "states",
                Map.of(
                        "id",
                        id,
                        "ask",
                        "Do you feel like this",
                        "atMost",
                        atMost,
                        "say",
                        "Have somebody beside you",
                        "sources",
                        List.of("seed-000 L46")));
    }

    private static Map<String, Object> gate(List<String> by, List<Map<String, Object>> lines) {
        return Map.of("all", lines, "by", by, "sources", List.of("proposed"));
    }

    private static Map<String, Object> need(String finding, int days) {
        return Map.of("finding", finding, "within", days + " days");
    }
}
