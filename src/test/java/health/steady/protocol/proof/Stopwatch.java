package health.steady.protocol.proof;

/** Says how many points a proof looked at, and in what time. */
record Stopwatch(long startedNanos) {

    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    void print(String proof, long points) {
        double seconds = (System.nanoTime() - startedNanos) / 1e9;
        System.out.printf("%s: %,d points in %.1f s%n", proof, points, seconds);
    }
}
