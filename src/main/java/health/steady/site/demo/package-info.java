/**
 * What only the demo has: a day that moves forward, and invented people on several days after surgery, made through the
 * services that users go through.
 */
@NullMarked
package health.steady.site.demo;

import org.jspecify.annotations.NullMarked;
