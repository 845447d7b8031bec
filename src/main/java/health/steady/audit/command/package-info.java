/** Verifying the audit from a command line, where no page can be opened or trusted. */
@NullMarked
package health.steady.audit.command;

import org.jspecify.annotations.NullMarked;
