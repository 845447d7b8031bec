package health.steady.review.web;

import java.util.List;

/**
 * A page for one simple signature.
 *
 * @param lead what it does, in a sentence or two
 * @param days what it would change in the four weeks from its effect on; empty when nothing
 * @param action where the form is sent
 */
record ActPage(String title, List<String> lead, List<EffectDay> days, String submit, String action) {}
