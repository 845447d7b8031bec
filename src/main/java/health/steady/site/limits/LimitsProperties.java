package health.steady.site.limits;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Requests a minute, in each instance. A whole clinic comes from one address, and a person has two hands: so the limits of
 * an address are generous, and those of a person are not.
 *
 * @param address everything from one address, assets too
 * @param strangers pages for those who are not signed in, from one address
 * @param strangersWriting what those send: sign-ins, set-up links, forgotten passwords
 * @param person pages for one person
 * @param personWriting what one person sends
 * @param remembered how many addresses, and how many people, are counted at once; the longest unseen is forgotten first
 */
@Validated
@ConfigurationProperties("steady.limits")
record LimitsProperties(
        @Positive @DefaultValue("6000") int address,
        @Positive @DefaultValue("1200") int strangers,
        @Positive @DefaultValue("120") int strangersWriting,
        @Positive @DefaultValue("300") int person,
        @Positive @DefaultValue("60") int personWriting,
        @Positive @DefaultValue("20000") int remembered) {}
