/** Code that breaks the rules of the house on purpose. {@code ArchitectureTests} proves on it that the rules bite. */
@NullMarked
package health.steady.violations;

import org.jspecify.annotations.NullMarked;
