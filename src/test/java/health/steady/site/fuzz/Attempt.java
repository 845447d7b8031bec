package health.steady.site.fuzz;

import health.steady.site.web.RawAnswer;

/** One request that nobody means to send. */
record Attempt(Caller caller, String method, String target, String headers, String body) {

    RawAnswer send() {
        return caller.send(method, target, headers, body);
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    @Override
    public String toString() {
        String form = body.length() > 300 ? body.substring(0, 300) + "… (" + body.length() + ")" : body;
        String where = target.length() > 300 ? target.substring(0, 300) + "…" : target;
        return "%s %s as %s%n  %s%n  %s".formatted(method, where, caller.role, headers.replace("\r\n", " | "), form);
    }
}
