/** The pages and the JSON of a patient's day, and the public page that says when to call. */
@NullMarked
package health.steady.today.web;

import org.jspecify.annotations.NullMarked;
