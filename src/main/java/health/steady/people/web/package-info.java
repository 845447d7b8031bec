/** The pages for signing in, setting up, and the administrator's people, clinic and care teams. */
@NullMarked
package health.steady.people.web;

import org.jspecify.annotations.NullMarked;
