/** The people and their rules: accounts, care teams, set-up links, passwords and sign-in. */
@NullMarked
package health.steady.people.domain;

import org.jspecify.annotations.NullMarked;
