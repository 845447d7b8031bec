/** Alerts, their clocks and who is asked: the rules, the rows and the two services in front of them. */
@NullMarked
package health.steady.alert.domain;

import org.jspecify.annotations.NullMarked;
