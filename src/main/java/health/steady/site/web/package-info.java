/**
 * What every request meets and every page stands in: the security chain, the navigation, the home page, the one place
 * where troubles become pages, and in the demo the gallery and the next day.
 */
@NullMarked
package health.steady.site.web;

import org.jspecify.annotations.NullMarked;
