/** Who gets in where: every route, every role, one's own and everybody else's, with both locks and with each alone. */
@NullMarked
package health.steady.access;

import org.jspecify.annotations.NullMarked;
