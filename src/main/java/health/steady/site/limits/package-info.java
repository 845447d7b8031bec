/**
 * How often somebody may ask. Counted in the memory of each instance, without a word to the database, so that a flood costs
 * less than what it asks for. Sign-ins are counted elsewhere, for all instances together: see {@code people}.
 */
@NullMarked
package health.steady.site.limits;

import org.jspecify.annotations.NullMarked;
