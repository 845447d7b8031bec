/** What every page stands in: the navigation, the home page, the errors, and in the demo the gallery and the next day. */
@NullMarked
package health.steady.site.web;

import org.jspecify.annotations.NullMarked;
