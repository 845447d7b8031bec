/** Who approved what, and the rule that new plans wait for it. */
@NullMarked
package health.steady.library.domain;

import org.jspecify.annotations.NullMarked;
