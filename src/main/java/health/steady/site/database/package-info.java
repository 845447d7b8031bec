/**
 * Where the truth is kept. Without {@code spring.datasource.url} a real PostgreSQL runs inside the application and keeps
 * its files in the data directory; with it, none of that is started. Either way the tables belong to the role
 * {@code app_owner}, which migrates them, and the application works as {@code app_rw}, which may not change their shape.
 */
@NullMarked
package health.steady.site.database;

import org.jspecify.annotations.NullMarked;
