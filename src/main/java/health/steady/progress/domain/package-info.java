/** How what happened is checked, stored and read. */
@NullMarked
package health.steady.progress.domain;

import org.jspecify.annotations.NullMarked;
