package health.steady.audit.domain;

import health.steady.people.ClinicId;

/**
 * A seal that was made.
 *
 * @param heads how many chains it holds, those that grew since the seal before
 * @param hash in hexadecimal; it covers all earlier seals as well
 */
public record Seal(ClinicId clinic, int number, int heads, String hash) {}
