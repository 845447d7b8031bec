/** What only the demo has: a day that moves forward. */
@NullMarked
package health.steady.site.demo;

import org.jspecify.annotations.NullMarked;
