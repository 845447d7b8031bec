package health.steady.people.domain;

/** What was typed into a search box, made harmless for the database. */
final class Search {

    private static final int LONGEST = 100;

    private Search() {}

    static String clean(String typed) {
        String plain = typed.replaceAll("\\p{Cntrl}", "").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }
}
