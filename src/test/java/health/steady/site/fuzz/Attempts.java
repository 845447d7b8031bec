package health.steady.site.fuzz;

import health.steady.site.fuzz.Form.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/** Thinks up requests: forms filled in badly, addresses made up, steps out of order, methods and bodies mixed up. */
final class Attempts {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "get", "X");
    private static final List<String> TYPES = List.of(
            FORM,
            FORM + "; charset=ISO-8859-1",
            FORM + "; charset=UTF-16",
            FORM + "; charset=nowhere",
            "application/json",
            "application/xml",
            "text/plain",
            "multipart/form-data; boundary=zq7",
            "application/octet-stream",
            "*/*",
            ";",
            "");
    private static final List<String> ACCEPTS = List.of(
            "text/html",
            "text/html",
            "application/json",
            "*/*",
            "image/png",
            "text/*;q=0",
            "application/fhir+json",
            "zq7",
            ",,,");

    private final List<String> routes;
    private final Payloads payloads;
    private final Random random;
    private final List<Attempt> sent = new ArrayList<>();

    Attempts(List<String> routes, Random random) {
        this.routes = routes;
        this.random = random;
        this.payloads = new Payloads(random);
    }

    Attempt next(Shift shift) {
        Caller caller = payloads.pick(shift.callers);
        Attempt attempt = switch (payloads.below(10)) {
            case 0, 1, 2, 3, 4 -> form(shift, caller);
            case 5 -> othersForm(shift, caller);
            case 6, 7 -> address(shift, caller);
            case 8 -> mixedUp(shift, caller);
            default -> again(shift, caller);
        };
        if (sent.size() < 200) {
            sent.add(attempt);
        } else {
            sent.set(payloads.below(200), attempt);
        }
        return attempt;
    }

    private Attempt form(Shift shift, Caller caller) {
        List<Form> own = shift.forms.get(caller);
        return own.isEmpty() ? address(shift, caller) : filled(caller, payloads.pick(own));
    }

    /** A form that stood on somebody else's page. */
    private Attempt othersForm(Shift shift, Caller caller) {
        List<Form> all = shift.forms.values().stream().flatMap(List::stream).toList();
        return filled(caller, payloads.pick(all));
    }

    private Attempt filled(Caller caller, Form form) {
        List<String> pairs = new ArrayList<>();
        List<Field> fields = new ArrayList<>(form.fields());
        int wrong = payloads.below(4);
        for (Field field : fields) {
            boolean bad = wrong > 0 && payloads.oneIn(Math.max(1, fields.size() / wrong));
            pairs.add(Payloads.encode(field.name()) + "=" + (bad ? payloads.next() : good(field)));
        }
        damage(pairs, fields);
        String token = payloads.oneIn(12) ? payloads.next() : Payloads.encode(caller.token());
        if (form.posts()) {
            pairs.add("_csrf=" + token);
            return new Attempt(caller, "POST", action(form), headers(FORM), String.join("&", pairs));
        }
        return new Attempt(caller, "GET", clean(action(form) + "?" + String.join("&", pairs)), headers(""), "");
    }

    private String good(Field field) {
        if (!field.choices().isEmpty() && (field.value().isEmpty() || payloads.oneIn(2))) {
            return Payloads.encode(payloads.pick(field.choices()));
        }
        if (!field.value().isEmpty()) {
            return Payloads.encode(field.value());
        }
        return payloads.oneIn(2)
                ? Payloads.encode(payloads.pick(List.of("A good reason", "3", "12", "2026-11-20", "Ruth Keller")))
                : payloads.next();
    }

    private void damage(List<String> pairs, List<Field> fields) {
        switch (payloads.below(8)) {
            case 0 -> pairs.removeIf(pair -> payloads.oneIn(3));
            case 1 -> pairs.addAll(List.copyOf(pairs));
            case 2 -> Collections.shuffle(pairs, random);
            case 3 -> pairs.add(payloads.next() + "=" + payloads.next());
            case 4 -> pairs.add("class.module.classLoader.URLs%5B0%5D=" + payloads.next());
            case 5 ->
                fields.forEach(field -> pairs.add(Payloads.encode(field.name())
                        + payloads.pick(List.of("%5B0%5D", "%5B%5D", ".x", "%5Bx%5D", "")) + "=" + payloads.next()));
            default -> {}
        }
    }

    private String action(Form form) {
        return payloads.oneIn(15)
                ? form.action().replaceAll("[^/]+$", payloads.next().replace('#', 'x'))
                : form.action();
    }

    private Attempt address(Shift shift, Caller caller) {
        String path = payloads.oneIn(3)
                ? payloads.pick(shift.pages.get(caller))
                : Collections.list(new StringTokenizer(payloads.pick(routes), "/")).stream()
                        .map(step -> ((String) step).startsWith("{") ? variable(shift, (String) step) : (String) step)
                        .collect(Collectors.joining("/", "/", ""));
        String query =
                payloads.oneIn(2) ? "" : "?" + parameter(shift) + "=" + payloads.next() + "&" + parameter(shift) + "=1";
        return new Attempt(caller, "GET", clean(path + query), headers(""), "");
    }

    private String variable(Shift shift, String name) {
        if (payloads.oneIn(3)) {
            return payloads.next();
        }
        return switch (name) {
            case "{date}" -> payloads.pick(List.of("2026-11-20", "2026-02-30", "9999-12-31", "0001-01-01", "x"));
            case "{seq}" -> payloads.pick(List.of("0", "1", "-1", "2147483648", "x"));
            default -> payloads.pick(shift.ids);
        };
    }

    private String parameter(Shift shift) {
        List<String> names = shift.forms.values().stream()
                .flatMap(List::stream)
                .flatMap(form -> form.fields().stream())
                .map(Field::name)
                .distinct()
                .toList();
        return payloads.oneIn(4)
                ? payloads.pick(List.of("page", "sort", "size", "search", "exercise", "_method", "continue", "error"))
                : Payloads.encode(payloads.pick(names));
    }

    private Attempt mixedUp(Shift shift, Caller caller) {
        Attempt sane = payloads.oneIn(2) ? form(shift, caller) : address(shift, caller);
        String type = payloads.pick(TYPES);
        String headers = "X-CSRF-TOKEN: " + caller.token() + "\r\nContent-Type: " + type + "\r\nAccept: "
                + payloads.pick(ACCEPTS) + "\r\n" + odd();
        String body = payloads.oneIn(2) ? sane.body() : "{\"a\": [" + payloads.next() + ", null, {\"b\": 1e999}]}";
        return new Attempt(caller, payloads.pick(METHODS), sane.target(), headers, body);
    }

    private String odd() {
        return payloads.pick(List.of(
                "",
                "X-HTTP-Method-Override: DELETE\r\n",
                "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n",
                "X-Forwarded-For: " + payloads.next().replace("#", "") + "\r\n",
                "Accept-Language: ${31337*31337}, zz;q=9\r\n",
                "Range: bytes=0-1,5-9,-3\r\n",
                "If-Modified-Since: yesterday\r\nIf-None-Match: \"\r\n",
                "Referer: https://evil.example/<script>\r\nOrigin: null\r\n",
                "HX-Request: true\r\nX-Requested-With: XMLHttpRequest\r\n",
                "Content-Encoding: gzip\r\nExpect: 100-continue\r\n",
                "User-Agent: ' or 1=1--\r\n",
                "Authorization: Basic OmFkbWlu\r\n"));
    }

    /** What was sent before, by whoever, once more: twice, late, or out of its order. */
    private Attempt again(Shift shift, Caller caller) {
        if (sent.isEmpty()) {
            return form(shift, caller);
        }
        Attempt earlier = payloads.pick(sent);
        return new Attempt(
                payloads.oneIn(2) && shift.callers.contains(earlier.caller()) ? earlier.caller() : caller,
                earlier.method(),
                earlier.target(),
                earlier.headers(),
                earlier.body());
    }

    private String headers(String type) {
        return "Accept: " + payloads.pick(ACCEPTS) + "\r\n" + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n");
    }

    /** A space or a fragment would end the address, and an address ends at four thousand letters. */
    private static String clean(String target) {
        String whole = target.replace(" ", "%20").replace("#", "%23");
        return whole.length() > 9_000 ? whole.substring(0, 9_000) : whole;
    }
}
