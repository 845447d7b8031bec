package health.steady.site.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What nobody means to send, written as it stands in an address or a form: already encoded, well or badly. */
final class Payloads {

    /** What a page that runs a value would hold afterwards. */
    static final String PLANTED = "zq7";

    /** A product that no page shows, unless it works out {@link #SUM} itself. */
    static final String RESULT = "982007569";

    private static final String SUM = "31337*31337";

    private static final List<String> SCRIPTS = List.of(
            "<script>window.zq7=1</script>",
            "\"><script>window.zq7=1</script>",
            "'><img src=x onerror=\"window.zq7=1\">",
            "<svg/onload=window.zq7=1>",
            "\" onmouseover=\"window.zq7=1\" autofocus onfocus=\"window.zq7=1\" x=\"",
            "</textarea><script>window.zq7=1</script>",
            "</title><script>alert('zq7')</script>",
            "<!--><script>window.zq7=1</script>",
            "javascript:window.zq7=1",
            "<a href=javascript:alert('zq7')>x</a>",
            "<iframe srcdoc=\"<script>top.zq7=1</script>\">",
            "<math><mi//xlink:href=\"data:x,<script>window.zq7=1</script>\">");
    private static final List<String> TEMPLATES = List.of(
            "${" + SUM + "}",
            "__${" + SUM + "}__::.x",
            "__*{" + SUM + "}__",
            "*{" + SUM + "}",
            "#{" + SUM + "}",
            "@{/x(y=${" + SUM + "})}",
            "~{login :: main}",
            "[[${" + SUM + "}]]",
            "[(${" + SUM + "})]",
            "[# th:text=\"${" + SUM + "}\"/]",
            "T(java.lang.Runtime).getRuntime().exec('id')",
            "${T(java.lang.System).getProperty('user.name')}",
            "#{T(java.lang.Math).random()}",
            "redirect:https://evil.example/",
            "forward:/error",
            "{{" + SUM + "}}",
            "<%= " + SUM + " %>");
    private static final List<String> QUERIES = List.of(
            "'",
            "''",
            "' or '1'='1",
            "' or 1=1--",
            "1; drop table patient--",
            "1 union select null,null,null--",
            "'||pg_sleep(5)||'",
            "%' or name like '%",
            "_%_%",
            "\\'; select pg_sleep(5)--",
            "$$;select 1;$$",
            ":viewer",
            "?",
            "{fn now()}",
            "*)(uid=*))(|(uid=*",
            "admin)(&)",
            "{\"$gt\":\"\"}",
            "{\"a\":{\"b\":[1,2",
            "[]",
            "null",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
    private static final List<String> PATHS = List.of(
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "....//....//etc/passwd",
            "/WEB-INF/web.xml",
            "file:///etc/passwd",
            "classpath:application.yaml",
            "//evil.example/",
            "/\\evil.example",
            "https://evil.example/",
            "\r\nX-Injected: zq7",
            "\r\n\r\n<script>window.zq7=1</script>",
            "\nSet-Cookie: zq7=1",
            "x\u0000y",
            "\u2028",
            "\u202Egnp.exe",
            "\u200B",
            "\uFEFF",
            "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
            "\uD83E\uDDB4",
            "\uFFFF",
            "\u0007\u001B[31m");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-1",
            "1",
            "1.5",
            "1,5",
            "1e309",
            "NaN",
            "0x10",
            "\uFF11\uFF12",
            "2147483648",
            "-9223372036854775809",
            "99999999999999999999999999",
            "true",
            "on",
            "null",
            "undefined",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-11-21T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "019A0000-0000-7000-8000-00000000000G",
            "1-1-1-1-1",
            "SURGEON",
            "ADMINISTRATOR",
            "latest",
            "America/New_York",
            "Etc/Nowhere");

    /** Not what any encoder writes: bytes that are no text, overlong, halves of pairs, and twice encoded. */
    private static final List<String> BYTES = List.of(
            "%ff",
            "%c0%af",
            "%c0%80",
            "%e0%80%af",
            "%f8%88%80%80%80",
            "%ed%a0%80",
            "%c3%28",
            "%80",
            "%",
            "%4",
            "%zz",
            "%00",
            "%2500",
            "%252e%252e%252f",
            "%u003cscript%u003e",
            "+",
            "a+b",
            "%0d%0aX-Injected:%20zq7",
            "%26x%3D1",
            "a;b=c",
            "#");

    private final Random random;

    Payloads(Random random) {
        this.random = random;
    }

    /** Encoded and ready to be sent. */
    String next() {
        switch (random.nextInt(10)) {
            case 0, 1:
                return encode(pick(SCRIPTS));
            case 2:
                return encode(pick(TEMPLATES));
            case 3:
                return encode(pick(QUERIES));
            case 4:
                return encode(pick(PATHS));
            case 5:
                return pick(BYTES);
            case 6:
                return encode(pick(VALUES) + pick(SCRIPTS));
            case 7:
                return encode("a".repeat(pick(List.of(1, 63, 64, 255, 256, 1_000, 2_001, 5_000, 70_000))));
            case 8:
                return UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt()})
                        .toString();
            default:
                return encode(pick(VALUES));
        }
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
