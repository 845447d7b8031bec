/**
 * How long somebody stays signed in, and what a session may hold. Sessions are rows that every instance reads, so the
 * limits hold on all of them: {@link health.steady.site.session.KeptSessions} stands between the web and Spring Session.
 */
@NullMarked
package health.steady.site.session;

import org.jspecify.annotations.NullMarked;
