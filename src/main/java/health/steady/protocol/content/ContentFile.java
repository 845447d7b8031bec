package health.steady.protocol.content;

/** The text of one file, lines ending in a line feed. */
record ContentFile(String name, String text) {

    static final String CATALOGUE = "catalogue.yaml";
    static final String DANGER_SIGNS = "danger-signs.yaml";
    static final String SOURCES = "sources.yaml";

    boolean isProtocol() {
        return !name.equals(CATALOGUE) && !name.equals(DANGER_SIGNS) && !name.equals(SOURCES);
    }
}
