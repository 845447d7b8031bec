package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AfterSignInTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans/1?x=%20&y=1", "/people/care-teams"})
    void goesToOwnPages(String path) {
        assertThat(AfterSignIn.isLocal(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nSet-Cookie: x", "plans"})
    void goesNowhereElse(String path) {
        assertThat(AfterSignIn.isLocal(path)).isFalse();

        var request = new MockHttpServletRequest();
        request.getSession().setAttribute(AfterSignIn.ATTRIBUTE, path);
        assertThat(AfterSignIn.recall(request)).isEqualTo("/");
    }

    @Test
    void forgetsTheWayOnceItWasGone() {
        var request = new MockHttpServletRequest();
        request.getSession().setAttribute(AfterSignIn.ATTRIBUTE, "/plans/1");

        assertThat(AfterSignIn.recall(request)).isEqualTo("/plans/1");
        assertThat(AfterSignIn.recall(request)).isEqualTo("/");
    }

    @Test
    void remembersPagesOnly() {
        var post = new MockHttpServletRequest("POST", "/plans/1");
        post.addHeader("Accept", "text/html");
        AfterSignIn.remember(post);
        assertThat(post.getSession(false)).isNull();

        var image = new MockHttpServletRequest("GET", "/plans/1");
        image.addHeader("Accept", "image/*");
        AfterSignIn.remember(image);
        assertThat(image.getSession(false)).isNull();
    }
}
