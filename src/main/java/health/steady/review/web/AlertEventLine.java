package health.steady.review.web;

/** One thing that happened to an alert, in words. */
record AlertEventLine(String when, String what, String note) {

    @Override
    public String toString() {
        return "AlertEventLine[" + when + "]";
    }
}
