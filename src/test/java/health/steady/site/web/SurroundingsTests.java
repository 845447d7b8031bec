package health.steady.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SurroundingsTests {

    final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0 | Edge on Windows
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1 | Safari on iPhone
            Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36 | Chrome on Android
            Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox on Linux
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15 | Safari on Mac
            """)
    void nameTheBrowserAndTheSystem(String agent, String device) {
        request.addHeader("User-Agent", agent);

        assertThat(Surroundings.device(request)).isEqualTo(device);
    }

    @Test
    void saysNothingOfABrowserThatItCannotName() {
        assertThat(Surroundings.device(request)).isEmpty();
        request.addHeader("User-Agent", "<script>curl/8</script>");
        assertThat(Surroundings.device(request)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, self",
        "::1, self",
        "192.168.1.20, local",
        "10.1.2.3, local",
        "fd00::12, local",
        "203.0.113.77, 203.0.113",
        "2001:db8:1:2::7, 2001:db8:1",
        "host.example, ''",
        "'', ''"
    })
    void keepsOfAnAddressTheNetworkOnly(String address, String network) {
        request.setRemoteAddr(address);

        assertThat(Surroundings.network(request)).isEqualTo(network);
    }
}
