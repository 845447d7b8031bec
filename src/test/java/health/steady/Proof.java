package health.steady;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How thorough the proofs are. {@code -Pproof} runs those tagged {@code proof}, whole. {@code verify} runs the same tests
 * on a tenth that the seed below chose, and {@code -Dsteady.proof.percent} on any other share.
 */
public final class Proof {

    private static final int PERCENT = Integer.getInteger("steady.proof.percent", 10);
    private static final long SEED = 20_261_121;

    private Proof() {}

    public static boolean isWhole() {
        return PERCENT >= 100;
    }

    /** The share of a number of random cases. */
    public static int count(int whole) {
        return (int) (whole * (long) PERCENT / 100);
    }

    /** The share of a list, in its own order: the same one each time, and another one for another purpose. */
    public static <T> List<T> share(List<T> whole, Object purpose) {
        return share(100, whole, purpose);
    }

    /** The share of such a part of a list. */
    public static <T> List<T> share(int percent, List<T> whole, Object purpose) {
        if (isWhole() && percent == 100) {
            return whole;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(SEED + purpose.toString().hashCode()));
        return places.subList(0, Math.max(1, count(whole.size() * percent / 100))).stream()
                .sorted()
                .map(whole::get)
                .toList();
    }
}
