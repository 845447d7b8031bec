package health.steady.protocol;

import java.util.List;

/** A standing condition that is asked at assignment. Not asked counts as present. */
public record Contraindication(String id, Text ask, List<Citation> sources) {

    public Contraindication {
        sources = Citation.required(sources, "Contraindication " + id);
    }
}
