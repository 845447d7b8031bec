/** What each patient needs of whom, kept ready for the clinicians' lists: computed from what other rooms hold. */
@NullMarked
package health.steady.review.domain;

import org.jspecify.annotations.NullMarked;
