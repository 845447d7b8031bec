/**
 * What an author asks on the command line about a protocol file: {@code lint}, {@code simulate} and {@code answer}. They
 * start without a database and without Spring, read the file with those that stand beside it, and end with 0 when nothing
 * is to mend, 1 when something is, and 2 when nothing could be looked at.
 */
@NullMarked
package health.steady.site.command;

import org.jspecify.annotations.NullMarked;
