package health.steady.site.web;

import org.springframework.security.authorization.AuthorizationResult;

/** The answer to an address that no door leads to: closed, and for who is signed in simply not there. */
enum NoSuchAddress implements AuthorizationResult {
    INSTANCE;

    @Override
    public boolean isGranted() {
        return false;
    }
}
