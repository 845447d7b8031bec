package health.steady.people;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * For whom this thread works, as the database's second lock will ask: the person who is signed in, or what a start-up
 * task or a job says here. It does not depend on what a method was given as its viewer: that is the first lock.
 *
 * @param person absent when nobody is signed in, and in a system context
 * @param system absent when a person acts
 */
public record Acting(@Nullable PersonId person, @Nullable SystemContext system) {

    /** The database is told nothing, and shows no patient. */
    public static final Acting NOBODY = new Acting(null, null);

    private static final ThreadLocal<@Nullable Acting> SAID = new ThreadLocal<>();

    public static Acting now() {
        Acting said = SAID.get();
        return said == null ? signedIn() : said;
    }

    /** Does a task as this person, where no request has signed anybody in.  */
    public static <T extends @Nullable Object> T as(CurrentUser person, Supplier<T> task) {
        return during(new Acting(person.id(), null), task);
    }

    /** As {@link #as(CurrentUser, Supplier)}, for a task without a result. */
    public static void as(CurrentUser person, Runnable task) {
        as(person, () -> {
            task.run();
            return true;
        });
    }

    /** Does a job that no person does.  */
    public static <T extends @Nullable Object> T asSystem(SystemContext context, Supplier<T> job) {
        return during(new Acting(null, context), job);
    }

    private static <T extends @Nullable Object> T during(Acting acting, Supplier<T> task) {
        Acting before = SAID.get();
        SAID.set(acting);
        try {
            return task.get();
        } finally {
            if (before == null) {
                SAID.remove();
            } else {
                SAID.set(before);
            }
        }
    }

    private static Acting signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user
                ? new Acting(user.id(), null)
                : NOBODY;
    }
}
