package health.steady.review.web;

import static health.steady.people.PeopleFixtures.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.plan.PlanApi;
import health.steady.plan.PlanFixtures;
import health.steady.plan.PlanId;
import health.steady.plan.PlanView;
import health.steady.progress.ProgressApi;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A clinician's screen: opens pages, fills forms in as they stand on the page, and sends them. */
final class Desk {

    final PlanFixtures clinic;
    final PlanApi plans;
    final ProgressApi progress;
    private final MockMvcTester browser;

    Desk(BeanFactory beans) {
        clinic = new PlanFixtures(beans);
        plans = beans.getBean(PlanApi.class);
        progress = beans.getBean(ProgressApi.class);
        browser = beans.getBean(MockMvcTester.class);
    }

    MvcTestResult open(CurrentUser user, String address) {
        return browser.get().uri(address).accept("text/html").with(as(user)).exchange();
    }

    MvcTestResult openSignedOut(String address) {
        return browser.get().uri(address).accept("text/html").exchange();
    }

    MvcTestResult json(CurrentUser user, String address) {
        return browser.get()
                .uri(address)
                .accept("application/json")
                .with(as(user))
                .exchange();
    }

    MvcTestResult send(CurrentUser user, String address, Map<String, List<String>> fields) {
        var request =
                browser.post().uri(address).accept("text/html").with(as(user)).with(csrf());
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    MvcTestResult sendForged(CurrentUser user, String address, Map<String, List<String>> fields) {
        var request = browser.post().uri(address).accept("text/html").with(as(user));
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    PlanView plan(PlanId plan) {
        return plans.plan(clinic.surgeon, plan).orElseThrow();
    }

    static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The values of the form on a page, as a browser would send them back. */
    static Map<String, List<String>> fields(MvcTestResult page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        html(page).select("main form[method=post]").first().select("[name]").forEach(field -> {
            boolean off = field.is("[type=checkbox], [type=radio]") && !field.hasAttr("checked");
            if (!off && !field.is("button") && !field.attr("name").equals("_csrf")) {
                String value = field.is("textarea") ? field.text() : field.is("select") ? chosen(field) : field.val();
                fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                        .add(value);
            }
        });
        return fields;
    }

    /** Those fields, with one of them set. */
    static Map<String, List<String>> with(Map<String, List<String>> fields, String name, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(name, List.of(values));
        return changed;
    }

    /** What a signature needs besides what it is about. */
    static Map<String, List<String>> signature(int seen) {
        return Map.of(
                "submission", List.of(Ids.next().toString()),
                "seen", List.of(Integer.toString(seen)),
                "reason", List.of("A good reason"));
    }

    private static String chosen(Element select) {
        var option = select.selectFirst("option[selected]");
        return option == null ? "" : option.attr("value");
    }
}
