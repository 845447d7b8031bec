/**
 * The engine: the rulebook's types, and what is asked of it. Given what is written in a rulebook and what was signed and
 * reported for one patient, it says what one day may and may not hold, and why. Plain Java, pure and total: no clock, no
 * database, no randomness; the same input always gives the same day.
 *
 * <p>The rulebook: {@link health.steady.protocol.Rulebook}, {@link health.steady.protocol.Protocol},
 * {@link health.steady.protocol.Catalogue}, {@link health.steady.protocol.DangerSigns}. What happened:
 * {@link health.steady.protocol.Fact}, {@link health.steady.protocol.Observation}. What is asked:
 * {@link health.steady.protocol.Engine}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package health.steady.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
