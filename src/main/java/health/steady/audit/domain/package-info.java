/** The trail: appending to it, reading it, sealing it, and finding out whether somebody changed it. */
@NullMarked
package health.steady.audit.domain;

import org.jspecify.annotations.NullMarked;
