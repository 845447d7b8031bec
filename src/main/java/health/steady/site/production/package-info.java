/**
 * What an installation for real care must be told before it starts. All that is missing is said together, one sentence
 * each, with the name of what to set.
 */
@NullMarked
package health.steady.site.production;

import org.jspecify.annotations.NullMarked;
