package health.steady.plan.domain;

import health.steady.people.PersonName;
import health.steady.plan.PlanView;
import health.steady.protocol.Author;
import health.steady.protocol.Fact;
import health.steady.protocol.Signature;
import health.steady.protocol.Signer;
import java.util.List;

/** Who said it: by name where the name is known, and by what they are to the patient. */
final class PeopleWords {

    private final PlanView plan;
    private final Words words;

    PeopleWords(PlanView plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** Dr. Helen Marsh. */
    String full(Author author) {
        PersonName name = plan.names().get(author.id());
        return name == null ? words.say("day.person." + author.as()) : withoutLetters(name.name());
    }

    /** Dr. Marsh; who has no title keeps the full name. */
    String brief(Author author) {
        String name = full(author);
        String[] parts = name.split(" ");
        return parts.length > 2 && parts[0].endsWith(".") ? parts[0] + " " + parts[parts.length - 1] : name;
    }

    /** The surgeon who signed the plan. */
    String surgeon() {
        List<Fact> facts = plan.course().history().facts();
        return facts.isEmpty() ? words.say("day.person." + Signer.SURGEON) : brief(assigner(facts));
    }

    /** The therapist who signed last. */
    String therapist() {
        List<Fact> facts = plan.course().history().facts();
        for (int i = facts.size() - 1; i >= 0; i--) {
            Author author = facts.get(i).signature().author();
            if (author.as() == Signer.THERAPIST) {
                return brief(author);
            }
        }
        return words.say("day.person." + Signer.THERAPIST);
    }

    /** Jonas Okafor, your physical therapist, on 17 November. */
    String who(Signature signature) {
        Author author = signature.author();
        String on = words.day(signature.effectiveOn());
        String who = plan.names().containsKey(author.id())
                ? words.say("day.who", full(author), words.say("day.role." + author.as()), on)
                : words.say("day.who.unnamed", full(author), on);
        return words.sentence(who);
    }

    /** Who, when, and the reason in their own words if they gave one. */
    String signed(Signature signature) {
        return signature.reason().isBlank()
                ? words.say("day.who.done", who(signature))
                : words.say("day.who.said", who(signature), words.quote(signature.reason()));
    }

    private static Author assigner(List<Fact> facts) {
        return facts.get(0).signature().author();
    }

    /** Letters after a name ("RN") say nothing to a patient. */
    private static String withoutLetters(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }
}
