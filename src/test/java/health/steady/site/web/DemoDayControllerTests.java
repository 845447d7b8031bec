package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import health.steady.site.demo.DemoToday;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class DemoDayControllerTests {

    private final DemoToday today = mock();
    private final MockMvcTester browser = MockMvcTester.of(new DemoDayController(today));

    @ParameterizedTest
    @ValueSource(strings = {"/today", "/plans/01934a2e-7c1a-7c2b-9f04-5d1c3a2b1e00/days/2026-11-19"})
    void movesTheDayAndComesBackToThePage(String page) {
        assertThat(browser.post().uri("/demo/next-day").param("from", page)).hasRedirectedUrl(page);
        verify(today).nextDay();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "https://elsewhere.example",
                "/\\elsewhere.example",
                "/today/../people",
                "/today\r\nSet-Cookie: a=b",
                ""
            })
    void comesBackToNoPageButOurs(String page) {
        assertThat(browser.post().uri("/demo/next-day").param("from", page)).hasRedirectedUrl("/");
    }

    @Test
    void comesHomeWhenNoPageIsNamed() {
        assertThat(browser.post().uri("/demo/next-day")).hasRedirectedUrl("/");
    }
}
