/** What happens to alerts without anybody's asking: reports are heard, and clocks, messages and plans are looked after. */
@NullMarked
package health.steady.alert.watch;

import org.jspecify.annotations.NullMarked;
