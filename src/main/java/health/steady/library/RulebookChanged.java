package health.steady.library;

/** A version that was stored before comes with other bytes. Plans are pinned to what was stored. */
final class RulebookChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RulebookChanged(String slug, int version) {
        super("Version " + version + " of the rulebook " + slug
                + " was stored before and differs from the files of this release.");
    }
}
