/**
 * The front door, before any page: what every answer carries, how much a request may be, and what is said when no page of
 * ours can say it. It stands in the server itself, so that nothing, not even a request line that cannot be read, gets
 * around it.
 */
@NullMarked
package health.steady.site.server;

import org.jspecify.annotations.NullMarked;
