package health.steady.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What a request tells of the browser and the place it comes from, coarse enough to be kept for a day. */
final class Surroundings {

    private static final Pattern LITERAL = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}(%\\w+)?");

    private static final Map<String, String> BROWSERS = inOrder(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "Firefox/", "Firefox",
            "FxiOS", "Firefox",
            "CriOS", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "Mac OS X", "Mac",
            "CrOS", "Chromebook",
            "Linux", "Linux");

    private Surroundings() {}

    /** {@code Chrome on Windows}, or empty for a browser we cannot name. */
    static String device(HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        return browser == null || system == null ? "" : browser + " on " + system;
    }

    /** {@code self}, {@code local}, or the part of the address that names the network: 3 of 4 bytes, 6 of 16. */
    static String network(HttpServletRequest request) {
        InetAddress address = parsed(request.getRemoteAddr());
        if (address == null) {
            return "";
        }
        if (address.isLoopbackAddress()) {
            return "self";
        }
        if (address.isSiteLocalAddress() || address.isLinkLocalAddress() || isUniqueLocal(address)) {
            return "local";
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? "%d.%d.%d".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff)
                : Arrays.stream(new int[] {0, 2, 4})
                        .mapToObj(at -> Integer.toHexString((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff))
                        .collect(Collectors.joining(":"));
    }

    private static boolean isUniqueLocal(InetAddress address) {
        return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
    }

    private static @Nullable InetAddress parsed(@Nullable String address) {
        if (address == null || !LITERAL.matcher(address).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static @Nullable String first(Map<String, String> words, @Nullable String agent) {
        return agent == null
                ? null
                : words.entrySet().stream()
                        .filter(word -> agent.contains(word.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
