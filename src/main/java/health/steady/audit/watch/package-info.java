/** What reaches the room from outside its pages: what other rooms publish, what the security chain says, and the hour. */
@NullMarked
package health.steady.audit.watch;

import org.jspecify.annotations.NullMarked;
