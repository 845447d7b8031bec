/**
 * Tells machines how this instance is, on a port of its own that no visitor reaches: whether it lives, and whether it
 * takes requests. An instance that is told to stop says so first, and goes when nobody asks it any more.
 */
@NullMarked
package health.steady.site.health;

import org.jspecify.annotations.NullMarked;
