package health.steady.review.web;

/** Where a clinician goes on. */
record Link(String label, String href) {}
