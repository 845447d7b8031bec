package health.steady.review.web;

import java.util.List;

/**
 * A page for one simple signature.
 *
 * @param lead what it does, in a sentence or two
 * @param effects what it would change; empty when nothing on that day
 * @param effectsOn the day that the effects are shown for
 * @param action where the form is sent
 */
record ActPage(
        String title, List<String> lead, List<ChangeLine> effects, String effectsOn, String submit, String action) {}
