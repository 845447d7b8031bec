/** Keeps threads, and knows who has read how far. */
@NullMarked
package health.steady.message.domain;

import org.jspecify.annotations.NullMarked;
