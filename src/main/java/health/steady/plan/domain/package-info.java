/** The plan as its facts: what may be signed, how it is stored and read back, and what a patient was shown. */
@NullMarked
package health.steady.plan.domain;

import org.jspecify.annotations.NullMarked;
