/** Stories from end to end, in a real browser: each role does its part of the main job. */
@NullMarked
package health.steady.journey;

import org.jspecify.annotations.NullMarked;
