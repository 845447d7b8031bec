/**
 * The proof of the laws: an oracle that says from raw content and facts what a day may hold, without calling the engine,
 * and the enumerations that hold the engine to it, for every shipped protocol. The tables it reads, in
 * {@code src/test/resources/proof}, are written by hand from the clinical reference and reviewed against it line by line;
 * never change them to make a test green.
 */
@NullMarked
package health.steady.protocol.proof;

import org.jspecify.annotations.NullMarked;
