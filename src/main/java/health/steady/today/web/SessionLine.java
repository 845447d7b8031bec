package health.steady.today.web;

import health.steady.progress.LogSession;
import health.steady.progress.SessionEntry;
import org.jspecify.annotations.Nullable;

/** Something that was noted today. */
record SessionLine(
        String id,
        String name,
        String outcome,
        int times,
        int minutes,
        @Nullable Integer pain,
        String note,
        String at,
        boolean offered,
        boolean own) {

    static SessionLine of(SessionEntry entry, String name, String at) {
        LogSession said = entry.said();
        return new SessionLine(
                said.id().toString(),
                name,
                said.outcome().name(),
                said.times(),
                said.minutes(),
                said.pain(),
                said.note(),
                at,
                entry.offered(),
                entry.own());
    }

    @Override
    public String toString() {
        return "SessionLine[" + id + "]";
    }
}
