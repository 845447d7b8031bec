package health.steady.protocol.content;

/** A place in a file, and what stands there. */
abstract sealed class Place permits Value {

    protected final String file;
    protected final String path;
    protected final Node node;
    protected final Problems problems;

    Place(String file, String path, Node node, Problems problems) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.problems = problems;
    }

    final void report(String message) {
        if (!(node instanceof Node.Missing)) {
            problems.add(file, node.line(), path, message);
        }
    }

    final boolean isMapping() {
        return node instanceof Node.Mapping;
    }

    final boolean isText() {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT;
    }

    final boolean isWhole() {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.WHOLE;
    }

    final boolean is(String text) {
        return node instanceof Node.Scalar scalar && isText() && scalar.text().equals(text);
    }

    /** For a message: the wrong value with its kind. */
    final String described() {
        if (node instanceof Node.Scalar scalar) {
            return scalar.kind() == Node.Kind.NOTHING
                    ? "nothing"
                    : scalar.kind().words() + " \"" + scalar.text() + "\"";
        }
        return node instanceof Node.Sequence ? "a list" : "keys and values";
    }
}
