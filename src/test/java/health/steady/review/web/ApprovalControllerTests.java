package health.steady.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.steady.library.ApprovalEntry;
import health.steady.library.ApprovalFixtures;
import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.plan.PlanId;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Law L14, over HTTP: approving and withdrawing on the page that is read. */
@ReviewTest
class ApprovalControllerTests {

    static final String PAGE = "/protocols/lumbar-microdiscectomy";

    @Autowired
    BeanFactory beans;

    Desk desk;
    ApprovalFixtures said;
    CurrentUser delegate;

    @BeforeEach
    void openClinic() {
        desk = new Desk(beans);
        said = new ApprovalFixtures(beans);
        delegate = new PeopleFixtures(beans).colleague(desk.clinic.administrator, Role.DELEGATE, "Priya Nair");
    }

    MvcTestResult approve(CurrentUser by) {
        return desk.send(by, PAGE + "/approvals", Desk.with(Desk.fields(desk.open(by, PAGE)), "read", "true"));
    }

    MvcTestResult withdraw(CurrentUser by, String reason) {
        return desk.send(by, PAGE + "/withdrawals", Map.of("digest", List.of(said.digest), "reason", List.of(reason)));
    }

    String listed() {
        return row(desk.open(desk.clinic.therapist, "/protocols"))
                .selectFirst("td")
                .text();
    }

    static Element row(MvcTestResult list) {
        return Desk.html(list).select("tbody tr").stream()
                .filter(row -> row.selectFirst("a").attr("href").equals(PAGE))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListSaysHowFarEachIs() {
        assertThat(listed()).isEqualTo("Unreviewed");

        said.approvedBy(desk.clinic.surgeon);
        assertThat(listed()).isEqualTo("Waiting for a therapist Approved by Dr. Helen Marsh (surgeon), 12 Nov");

        said.approvedBy(desk.clinic.therapist);
        assertThat(listed())
                .isEqualTo("Approved by Dr. Helen Marsh (surgeon), 12 Nov, and Jonas Okafor (therapist), 12 Nov");

        said.withdrawnBy(desk.clinic.therapist, "The bridge comes too early.");
        assertThat(listed()).isEqualTo("Withdrawn by Jonas Okafor (therapist), 13 Nov: The bridge comes too early.");
    }

    @Test
    void aTherapistAlsoWaitsForASurgeon() {
        said.approvedBy(desk.clinic.therapist);

        assertThat(listed()).contains("Waiting for a surgeon");
    }

    @Test
    void bothApproveOnThePageThatTheyRead() {
        assertThat(approve(desk.clinic.surgeon))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo(PAGE);
        approve(desk.clinic.therapist);

        assertThat(said.seenBy(desk.clinic.surgeon).isApproved()).isTrue();
        assertThat(said.seenBy(desk.clinic.surgeon).entries())
                .extracting(ApprovalEntry::words)
                .allMatch(words -> words.startsWith("I have read this document"));
    }

    @Test
    void nothingIsTickedForAnybody() {
        assertThat(Desk.html(desk.open(desk.clinic.surgeon, PAGE)).select("#read[checked]"))
                .isEmpty();
    }

    @Test
    void thePrintedDocumentNamesWhoApprovedIt() {
        Document before = Desk.html(desk.open(desk.clinic.surgeon, PAGE));
        assertThat(before.select(".st-signatures dd")).extracting(Element::text).containsExactly("", "");

        said.approvedBy(desk.clinic.surgeon, desk.clinic.therapist);
        Document after = Desk.html(desk.open(delegate, PAGE));

        assertThat(after.select(".st-signatures dd").eachText())
                .containsExactly("Dr. Helen Marsh, 12 Nov 2026", "Jonas Okafor, 12 Nov 2026");
        assertThat(after.selectFirst(".st-signatures").closest(".st-noprint")).isNull();
    }

    @Test
    void theFormsAreNotPrinted() {
        said.approvedBy(desk.clinic.therapist);

        assertThat(Desk.html(desk.open(desk.clinic.surgeon, PAGE)).select("main form"))
                .hasSize(2)
                .allSatisfy(form -> assertThat(form.closest(".st-noprint")).isNotNull());
    }

    @Test
    void aDelegateReadsTheStateAndTheHistoryAndDecidesNothing() {
        said.approvedBy(desk.clinic.surgeon);
        said.withdrawnBy(desk.clinic.surgeon, "Not ready.");

        Document page = Desk.html(desk.open(delegate, PAGE));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("[aria-labelledby=approval-h] .st-next li").eachText())
                .satisfiesExactly(
                        last -> assertThat(last).contains("Dr. Helen Marsh", "withdrew it (surgeon)", "Not ready."),
                        first -> assertThat(first).contains("Dr. Helen Marsh", "approved it (surgeon)"));
    }

    @Test
    void whoHasApprovedIsOfferedToWithdrawOnly() {
        said.approvedBy(desk.clinic.surgeon);

        assertThat(Desk.html(desk.open(desk.clinic.surgeon, PAGE))
                        .select("main form")
                        .eachAttr("action"))
                .containsExactly(PAGE + "/withdrawals");
    }

    @Test
    void whoHasWithdrawnIsOfferedToApproveAgainOnly() {
        said.approvedBy(desk.clinic.surgeon, desk.clinic.therapist);
        said.withdrawnBy(desk.clinic.surgeon, "Not ready.");

        assertThat(Desk.html(desk.open(desk.clinic.surgeon, PAGE))
                        .select("main form")
                        .eachAttr("action"))
                .containsExactly(PAGE + "/approvals");
        assertThat(withdraw(desk.clinic.surgeon, "Still not.")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void withoutTheTickNothingIsApproved() {
        MvcTestResult result =
                desk.send(desk.clinic.surgeon, PAGE + "/approvals", Desk.fields(desk.open(desk.clinic.surgeon, PAGE)));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select(".st-errors a").eachAttr("href")).containsExactly("#read");
        assertThat(Desk.html(result).select("#read-error").text()).contains("tick that you have");
        assertThat(said.seenBy(desk.clinic.surgeon).entries()).isEmpty();
    }

    @Test
    void approvesOnceWhenSentTwice() {
        Map<String, List<String>> form = Desk.with(Desk.fields(desk.open(desk.clinic.surgeon, PAGE)), "read", "true");

        desk.send(desk.clinic.surgeon, PAGE + "/approvals", form);
        MvcTestResult again = desk.send(desk.clinic.surgeon, PAGE + "/approvals", form);

        assertThat(again).hasStatus(HttpStatus.FOUND);
        assertThat(said.seenBy(desk.clinic.surgeon).entries()).hasSize(1);
    }

    @Test
    void doesNotApproveWhatTheReaderDidNotSee() {
        MvcTestResult result = desk.send(
                desk.clinic.surgeon,
                PAGE + "/approvals",
                Map.of("digest", List.of("0".repeat(64)), "read", List.of("true")));

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Document page = Desk.html(result);
        assertThat(page.select(".st-errors").text()).contains("not the version that is in use");
        assertThat(page.select("#read[checked]")).as("read it again").isEmpty();
        assertThat(page.select("input[name=digest]").eachAttr("value")).containsOnly(said.digest);
        assertThat(said.seenBy(desk.clinic.surgeon).entries()).isEmpty();
    }

    @Test
    void withdrawsWithAReason() {
        said.approvedBy(desk.clinic.surgeon, desk.clinic.therapist);

        assertThat(withdraw(desk.clinic.surgeon, "A newer trial says otherwise."))
                .hasStatus(HttpStatus.FOUND)
                .redirectedUrl()
                .isEqualTo(PAGE);

        assertThat(said.seenBy(desk.clinic.therapist).isApproved()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b"})
    void doesNotWithdrawWithoutAReason(String reason) {
        said.approvedBy(desk.clinic.surgeon, desk.clinic.therapist);

        MvcTestResult result = withdraw(desk.clinic.surgeon, reason);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).select("#reason-error")).isNotEmpty();
        assertThat(said.seenBy(desk.clinic.surgeon).isApproved()).isTrue();
    }

    @Test
    void keepsWhatWasTyped() {
        said.approvedBy(desk.clinic.surgeon);
        String reason = "<b>Too early</b> " + "x".repeat(500);

        MvcTestResult result = withdraw(desk.clinic.surgeon, reason);

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Desk.html(result).getElementById("reason").wholeText()).isEqualTo(reason);
    }

    @Test
    void saysThatThereIsNothingToWithdraw() {
        MvcTestResult result = withdraw(desk.clinic.surgeon, "Not ready.");

        assertThat(result).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void takesNothingFromWhoMayNotSayIt() {
        Map<String, List<String>> form =
                Map.of("digest", List.of(said.digest), "read", List.of("true"), "reason", List.of("Because"));

        for (String address : List.of(PAGE + "/approvals", PAGE + "/withdrawals")) {
            for (CurrentUser other : List.of(delegate, desk.clinic.administrator, desk.clinic.self)) {
                assertThat(desk.send(other, address, form)).hasStatus(HttpStatus.FORBIDDEN);
            }
            assertThat(desk.sendForged(desk.clinic.surgeon, address, form)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(desk.openSignedOut(address)).hasStatus(HttpStatus.FOUND);
        }
        assertThat(said.seenBy(desk.clinic.surgeon).entries()).isEmpty();
    }

    @Test
    void knowsNoOtherProtocol() {
        assertThat(desk.send(desk.clinic.surgeon, "/protocols/nothing/approvals", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.send(desk.clinic.surgeon, "/protocols/nothing/withdrawals", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPlanIsMarkedAsUnreviewedUntilItsProtocolIsApproved() {
        PlanId plan = desk.clinic.operated();
        assertThat(strip(plan)).contains("Unreviewed");

        said.approvedBy(desk.clinic.surgeon, desk.clinic.therapist);
        assertThat(strip(plan)).doesNotContain("Unreviewed");

        said.withdrawnBy(desk.clinic.surgeon, "Not ready.");
        assertThat(strip(plan)).contains("Unreviewed");
    }

    private String strip(PlanId plan) {
        return Desk.html(desk.open(desk.clinic.surgeon, "/plans/" + plan))
                .selectFirst(".st-strip")
                .text();
    }
}
