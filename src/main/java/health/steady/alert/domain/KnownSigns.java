package health.steady.alert.domain;

import health.steady.alert.AlertSubject;
import health.steady.alert.ReportedSign;
import health.steady.library.LibraryService;
import health.steady.plan.PlanId;
import health.steady.protocol.Catalogue;
import health.steady.protocol.DangerSigns;
import health.steady.protocol.Exercise;
import health.steady.protocol.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The danger signs, and what else a report may name, of the rulebook that a plan is pinned to. */
@Repository
class KnownSigns {

    private final JdbcClient jdbc;
    private final LibraryService library;

    KnownSigns(JdbcClient jdbc, LibraryService library) {
        this.jdbc = jdbc;
        this.library = library;
    }

    DangerSigns of(UUID patient, PlanId plan) {
        String digest = jdbc.sql("""
                        select rulebook_digest from plan_rulebook where patient_id = :patient and plan_id = :plan""")
                .param("patient", patient)
                .param("plan", plan.value())
                .query(String.class)
                .single();
        return library.rulebook(digest).dangerSigns();
    }

    /** In the words of this rulebook, the most urgent first. */
    List<ReportedSign> words(String digest, List<String> ids) {
        DangerSigns known = library.rulebook(digest).dangerSigns();
        return ids.stream()
                .sorted(java.util.Comparator.comparingInt(id -> urgency(known, id)))
                .map(id -> new ReportedSign(
                        id, known.sign(id).map(sign -> sign.ask()).orElseGet(() -> Text.english(id))))
                .toList();
    }

    List<AlertSubject> subjects(String digest, List<String> ids) {
        Catalogue catalogue = library.rulebook(digest).catalogue();
        return ids.stream()
                .map(id -> new AlertSubject(
                        id, catalogue.exercise(id).map(Exercise::name).orElse(null)))
                .toList();
    }

    private static int urgency(DangerSigns known, String id) {
        return known.sign(id).map(sign -> sign.urgency().ordinal()).orElse(0);
    }
}
