package health.steady.access;

import static health.steady.people.PeopleFixtures.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import health.steady.people.CurrentUser;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Knocks at a door and looks at the answer. */
record Visits(MockMvcTester browser) {

    /**
     * @param said body and headers
     */
    record Answer(int status, String said) {

        boolean isRefusal() {
            return status == 403 || status == 404;
        }

        boolean asksToSignIn() {
            return status == 401 || status == 302 && said.contains("Location:/login");
        }
    }

    /** @param who null for somebody who is signed out */
    Answer knock(Door door, String address, @Nullable CurrentUser who, Map<String, String> fields) {
        var request = browser.method(HttpMethod.valueOf(door.method()));
        request.uri(address).accept(door.isJson() ? "application/json" : "text/html");
        if (!door.reads()) {
            request.with(csrf());
            fields.forEach(request::param);
        }
        if (who != null) {
            request.with(as(who));
        }
        return answer(request.exchange());
    }

    private static Answer answer(MvcTestResult result) {
        var response = result.getResponse();
        StringBuilder said = new StringBuilder();
        for (String name : response.getHeaderNames()) {
            said.append(name).append(':').append(response.getHeaders(name)).append('\n');
        }
        said.append("Location:").append(Objects.toString(response.getHeader(HttpHeaders.LOCATION)));
        try {
            return new Answer(
                    response.getStatus(),
                    said.append('\n').append(response.getContentAsString()).toString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
