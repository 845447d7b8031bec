package health.steady.protocol.content;

/**
 * Something wrong in a content file.
 *
 * @param line from 1
 * @param path for example {@code restrictions[2].release.prompts}; empty for the file as a whole
 * @param message names the wrong value, and what would be right
 */
public record ContentProblem(String file, int line, String path, String message) {

    @Override
    public String toString() {
        String where = path.isEmpty() ? "" : " " + path;
        return file + ":" + line + where + ": " + message;
    }
}
