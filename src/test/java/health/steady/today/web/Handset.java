package health.steady.today.web;

import static health.steady.people.PeopleFixtures.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.people.CurrentUser;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A patient's telephone: opens pages, fills forms in as they stand on the page, and sends them. */
final class Handset {

    private final MockMvcTester browser;

    Handset(BeanFactory beans) {
        browser = beans.getBean(MockMvcTester.class);
    }

    MvcTestResult open(CurrentUser user, String address) {
        return browser.get().uri(address).accept("text/html").with(as(user)).exchange();
    }

    MvcTestResult openSignedOut(String address) {
        return browser.get().uri(address).accept("text/html").exchange();
    }

    Document page(CurrentUser user, String address) {
        return html(open(user, address));
    }

    MvcTestResult send(CurrentUser user, String address, Map<String, List<String>> fields) {
        var request =
                browser.post().uri(address).accept("text/html").with(as(user)).with(csrf());
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    /** What the form that goes to this address would send as it stands. */
    static Map<String, List<String>> fields(Document page, String action, String... changes) {
        Element form = page.select("form[action=%s]".formatted(action)).first();
        return fields((FormElement) form, changes);
    }

    static Map<String, List<String>> fields(FormElement form, String... changes) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.formData()
                .forEach(pair -> fields.computeIfAbsent(pair.key(), name -> new ArrayList<>())
                        .add(pair.value()));
        fields.remove("_csrf");
        for (int i = 0; i < changes.length; i += 2) {
            String value = changes[i + 1];
            fields.put(changes[i], value.isEmpty() ? List.of("") : Arrays.asList(value.split(",")));
        }
        return fields;
    }

    static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
