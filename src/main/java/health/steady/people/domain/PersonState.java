package health.steady.people.domain;

/** Invited: has a set-up link, no password yet. Left: may not sign in and sees nobody, and stays in the history. */
public enum PersonState {
    INVITED,
    ACTIVE,
    LEFT
}
