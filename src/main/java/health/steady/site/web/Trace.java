package health.steady.site.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was thrown, and where, without what it says: a message may quote a name or what somebody typed. */
final class Trace {

    private Trace() {}

    static String of(@Nullable Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = thrown; cause != null && told.add(cause); cause = cause.getCause()) {
            trace.append(told.size() == 1 ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (StackTraceElement place : cause.getStackTrace()) {
                trace.append("\tat ").append(place).append('\n');
            }
        }
        return trace.toString();
    }
}
