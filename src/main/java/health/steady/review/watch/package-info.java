/** Keeps the caseload: hears what makes a row stale, and computes what is late before anybody waits for it. */
@NullMarked
package health.steady.review.watch;

import org.jspecify.annotations.NullMarked;
