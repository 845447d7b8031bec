/** What the clinic's gateway answers. There are no pages here. */
@NullMarked
package health.steady.alert.web;

import org.jspecify.annotations.NullMarked;
