/** Controllers, forms and the records made for the clinicians' templates. */
@NullMarked
package health.steady.review.web;

import org.jspecify.annotations.NullMarked;
