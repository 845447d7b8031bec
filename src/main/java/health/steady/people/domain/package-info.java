/**
 * The people and their rules: accounts, care teams, set-up links, passwords and sign-in. No room may enter here; the
 * demo does, to let its people in through the services that a user goes through.
 */
@NamedInterface("services")
@NullMarked
package health.steady.people.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
