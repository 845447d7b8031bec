package health.steady.protocol;

import java.util.List;

/**
 * A limit in force from the day of surgery until a surgeon releases it.
 *
 * @param notBefore the earliest day of release, in days after surgery
 * @param needs what a release needs besides the surgeon
 * @param prompts days after surgery on which the surgeon is asked
 * @param optional in force only when the surgeon imposes it at assignment
 * @param sign the drawing's key
 * @param say what the patient reads
 * @param instead what the patient may do instead; may hold several sentences
 */
public record Restriction(
        String id,
        Limit limit,
        int notBefore,
        List<Need> needs,
        List<Integer> prompts,
        boolean optional,
        String sign,
        Text say,
        Text instead,
        List<Citation> sources) {

    public Restriction {
        if (notBefore < 0) {
            throw new IllegalArgumentException(id + " cannot end before surgery");
        }
        needs = List.copyOf(needs);
        prompts = List.copyOf(prompts);
        sources = Citation.required(sources, "Restriction " + id);
    }
}
