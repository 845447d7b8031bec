package health.steady.access;

import static health.steady.access.Door.anybodySignedIn;
import static health.steady.access.Door.clinicians;
import static health.steady.access.Door.everybody;
import static health.steady.access.Door.of;
import static health.steady.people.Role.ADMINISTRATOR;
import static health.steady.people.Role.DELEGATE;
import static health.steady.people.Role.PATIENT;
import static health.steady.people.Role.SURGEON;
import static health.steady.people.Role.THERAPIST;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Every door of the house. A route of the application that is not here fails {@link AccessTests}. */
final class Doors {

    static final List<Door> ALL = List.of(
            everybody("GET /"),
            everybody("GET /login"),
            everybody("GET /when-to-call"),
            everybody("GET /set-up/{token}", "token=no-such-token"),
            everybody("POST /set-up/{token}", "token=no-such-token"),
            everybody("POST /set-up/{token}/clinic", "token=no-such-token"),
            everybody("GET /robots.txt"),
            everybody("GET /.well-known/security.txt"),
            everybody("GET /forgotten"),
            everybody("POST /forgotten"),
            new Door(
                    "POST /search",
                    EnumSet.of(SURGEON, DELEGATE, THERAPIST, ADMINISTRATOR),
                    Map.of("?", "list=patients")),
            anybodySignedIn("GET /account"),
            anybodySignedIn("GET /account/preferences"),
            anybodySignedIn("POST /account/preferences"),
            anybodySignedIn("POST /account/password"),
            anybodySignedIn("POST /account/sessions/end-others"),
            anybodySignedIn("POST /account/sessions/{id}/end", "id=no-such-session"),
            of(PATIENT, "GET /today"),
            of(PATIENT, "GET /today json"),
            of(PATIENT, "HEAD /today"),
            of(PATIENT, "GET /today/may-i"),
            of(PATIENT, "GET /today/guide"),
            of(PATIENT, "GET /today/check-in"),
            of(PATIENT, "POST /today/check-in"),
            of(PATIENT, "GET /today/check-ins/{id}", "id=OWN_REPORT"),
            of(PATIENT, "GET /today/check-ins/{id}/correction", "id=OWN_REPORT"),
            of(PATIENT, "GET /today/sessions"),
            of(PATIENT, "POST /today/sessions"),
            of(PATIENT, "GET /today/sessions/new", "query=exercise=walk"),
            of(PATIENT, "GET /today/sessions/{id}/correction", "id=SESSION"),
            clinicians("GET /patients"),
            clinicians("GET /protocols"),
            clinicians("GET /protocols/{slug}", "slug=lumbar-microdiscectomy"),
            of(SURGEON, THERAPIST, "POST /protocols/{slug}/approvals", "slug=lumbar-microdiscectomy"),
            of(SURGEON, THERAPIST, "POST /protocols/{slug}/withdrawals", "slug=lumbar-microdiscectomy"),
            of(SURGEON, "GET /plans/new"),
            of(SURGEON, "POST /plans/preview"),
            of(SURGEON, "POST /plans"),
            clinicians("GET /plans/{id}", "id=PLAN"),
            clinicians("GET /plans/{id}/history", "id=PLAN"),
            clinicians("GET /plans/{id}/days/{date}", "id=PLAN", "date=2026-11-20"),
            clinicians("GET /plans/{id}/days/{date} json", "id=PLAN", "date=2026-11-20"),
            of(SURGEON, DELEGATE, "GET /plans/{id}/confirmation", "id=PLAN"),
            of(SURGEON, DELEGATE, "POST /plans/{id}/confirmation", "id=PLAN"),
            of(SURGEON, "GET /plans/{id}/releases/new", "id=PLAN", "query=restriction=bending-1"),
            of(SURGEON, "POST /plans/{id}/releases", "id=PLAN", "query=restriction=bending-1"),
            clinicians("GET /plans/{id}/tightenings/new", "id=PLAN"),
            clinicians("POST /plans/{id}/tightenings", "id=PLAN"),
            clinicians("GET /plans/{id}/tightenings/{seq}/end", "id=PLAN", "seq=TIGHTENING"),
            clinicians("POST /plans/{id}/tightenings/{seq}/end", "id=PLAN", "seq=TIGHTENING"),
            clinicians("GET /plans/{id}/findings/new", "id=PLAN", "query=finding=wound-healed"),
            clinicians("POST /plans/{id}/findings", "id=PLAN", "query=finding=wound-healed"),
            clinicians("GET /plans/{id}/check-ins/new", "id=PLAN"),
            clinicians("POST /plans/{id}/check-ins", "id=PLAN"),
            of(SURGEON, THERAPIST, "GET /plans/{id}/stages/{stage}", "id=PLAN", "stage=WEEKS_2_6"),
            of(SURGEON, THERAPIST, "POST /plans/{id}/stages/{stage}", "id=PLAN", "stage=WEEKS_2_6"),
            of(SURGEON, THERAPIST, "GET /plans/{id}/stages/{stage}/override", "id=PLAN", "stage=WEEKS_2_6"),
            of(SURGEON, THERAPIST, "POST /plans/{id}/stages/{stage}/override", "id=PLAN", "stage=WEEKS_2_6"),
            clinicians("GET /plans/{id}/standing/{act}", "id=PLAN", "act=pause"),
            clinicians("POST /plans/{id}/standing/{act}", "id=PLAN", "act=pause"),
            of(SURGEON, "GET /plans/{id}/surgery-date", "id=PLAN"),
            of(SURGEON, "POST /plans/{id}/surgery-date", "id=PLAN"),
            clinicians(
                    "GET /plans/{id}/conditions/{condition}/{answer}",
                    "id=PLAN",
                    "condition=fall-risk",
                    "answer=present"),
            clinicians(
                    "POST /plans/{id}/conditions/{condition}/{answer}",
                    "id=PLAN",
                    "condition=fall-risk",
                    "answer=present"),
            of(SURGEON, THERAPIST, "GET /plans/{id}/exercises/{exercise}/range", "id=PLAN", "exercise=brace"),
            of(SURGEON, THERAPIST, "POST /plans/{id}/exercises/{exercise}/range", "id=PLAN", "exercise=brace"),
            of(SURGEON, THERAPIST, "GET /plans/{id}/exercises/new", "id=PLAN"),
            of(SURGEON, THERAPIST, "POST /plans/{id}/exercises", "id=PLAN", "query=exercise=clamshell"),
            of(SURGEON, THERAPIST, "GET /plans/{id}/exercises/{exercise}", "id=PLAN", "exercise=brace"),
            of(SURGEON, THERAPIST, "POST /plans/{id}/exercises/{exercise}", "id=PLAN", "exercise=brace"),
            of(
                    SURGEON,
                    THERAPIST,
                    "GET /plans/{id}/exercises/{exercise}/{act}",
                    "id=PLAN",
                    "exercise=brace",
                    "act=removal"),
            of(
                    SURGEON,
                    THERAPIST,
                    "POST /plans/{id}/exercises/{exercise}/{act}",
                    "id=PLAN",
                    "exercise=brace",
                    "act=removal"),
            clinicians("GET /plans/{id}/suspensions/{report}/end", "id=PLAN", "report=REPORT"),
            clinicians("POST /plans/{id}/suspensions/{report}/end", "id=PLAN", "report=REPORT"),
            of(ADMINISTRATOR, "GET /people"),
            of(ADMINISTRATOR, "POST /people"),
            of(ADMINISTRATOR, "GET /people/new"),
            of(ADMINISTRATOR, "GET /people/{id}", "id=PERSON"),
            of(ADMINISTRATOR, "POST /people/{id}/links", "id=PERSON"),
            of(ADMINISTRATOR, "POST /people/{id}/letters", "id=PERSON"),
            of(ADMINISTRATOR, "GET /people/{id}/details", "id=PERSON"),
            of(ADMINISTRATOR, "POST /people/{id}/details", "id=PERSON"),
            of(ADMINISTRATOR, "GET /people/{id}/leaving", "id=PERSON"),
            of(ADMINISTRATOR, "POST /people/{id}/leaving", "id=PERSON"),
            of(ADMINISTRATOR, "GET /people/patients/new"),
            of(ADMINISTRATOR, "POST /people/patients"),
            of(ADMINISTRATOR, "POST /people/{id}/return", "id=PERSON"),
            of(ADMINISTRATOR, "GET /people/clinic"),
            of(ADMINISTRATOR, "POST /people/clinic"),
            of(ADMINISTRATOR, "GET /people/care-teams"),
            of(ADMINISTRATOR, "GET /people/care-teams/{patient}", "patient=PATIENT"),
            of(ADMINISTRATOR, "POST /people/care-teams/{patient}/members", "patient=PATIENT"),
            of(
                    ADMINISTRATOR,
                    "POST /people/care-teams/{patient}/members/{person}/removal",
                    "patient=PATIENT",
                    "person=MEMBER"),
            of(PATIENT, "GET /who-looked"),
            clinicians("GET /patients/break-glass"),
            clinicians("POST /patients/break-glass"),
            clinicians("POST /patients/break-glass/end"),
            clinicians("POST /patients/break-glass/told"),
            of(ADMINISTRATOR, "GET /audit"),
            of(ADMINISTRATOR, "POST /audit"),
            of(ADMINISTRATOR, "GET /audit/verification"),
            of(ADMINISTRATOR, "POST /audit/verification"),
            anybodySignedIn("POST /demo/next-day"));

    private Doors() {}
}
