package health.steady.review.web;

import java.util.List;

/** A day on which something begins to differ by a signature. */
record EffectDay(String on, List<ChangeLine> changes) {}
