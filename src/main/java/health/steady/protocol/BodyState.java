package health.steady.protocol;

import java.util.List;

/**
 * What holds on the day it is reported: drowsy from medicine, dizzy. It withholds what asks more than its limits; walking
 * and the drills of essential movement stay, with somebody beside. Source: seed-000 L46.
 *
 * @param ask as asked in a check-in
 * @param atMost what exercises may ask of a patient in this state
 * @param say what the patient reads that day
 */
public record BodyState(String id, Text ask, List<Limit> atMost, Text say, List<Citation> sources) {

    public BodyState {
        if (atMost.isEmpty()) {
            throw new IllegalArgumentException("State " + id + " withholds nothing");
        }
        atMost = List.copyOf(atMost);
        sources = Citation.required(sources, "State " + id);
    }
}
