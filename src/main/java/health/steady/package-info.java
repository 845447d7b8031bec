/**
 * Steady: rehabilitation after spine surgery. Every package below is a room; the paragraph on each door says what the
 * room is for and which rooms it may enter.
 */
@NullMarked
package health.steady;

import org.jspecify.annotations.NullMarked;
