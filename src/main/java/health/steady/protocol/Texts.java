package health.steady.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All words of a rulebook, by their place. */
final class Texts {

    private final Map<String, Text> texts = new LinkedHashMap<>();

    private Texts() {}

    static Map<String, Text> of(Rulebook rulebook) {
        Texts all = new Texts();
        all.add(rulebook.protocol());
        all.add(rulebook.catalogue());
        all.add(rulebook.dangerSigns());
        rulebook.conflicts().forEach(all::add);
        rulebook.lessons().forEach(all::add);
        return all.texts;
    }

    private void add(Protocol protocol) {
        texts.put("title", protocol.title());
        texts.put("procedure.name", protocol.procedure().name());
        protocol.choices().forEach(this::add);
        protocol.restrictions().forEach(each -> {
            texts.put("restrictions." + each.id() + ".say", each.say());
            texts.put("restrictions." + each.id() + ".instead", each.instead());
        });
        protocol.findings().forEach(each -> texts.put("findings." + each.id() + ".ask", each.ask()));
        texts.put("walking.advice", protocol.walking().advice());
        protocol.instructions().forEach(each -> texts.put("instructions." + each.id() + ".say", each.say()));
    }

    private void add(Choice choice) {
        String where = "choices." + choice.id();
        texts.put(where + ".ask", choice.ask());
        texts.put(where + ".hint", choice.hint());
        choice.options().forEach(option -> {
            String inside = where + ".options." + option.id();
            texts.put(inside + ".label", option.label());
            for (int i = 0; i < option.evidence().size(); i++) {
                texts.put(
                        inside + ".evidence[" + i + "].kind",
                        option.evidence().get(i).kind());
                texts.put(
                        inside + ".evidence[" + i + "].says",
                        option.evidence().get(i).says());
            }
        });
    }

    private void add(Catalogue catalogue) {
        catalogue.equipment().forEach((id, text) -> texts.put("catalogue.equipment." + id, text));
        catalogue.intents().forEach((id, text) -> texts.put("catalogue.intents." + id, text));
        catalogue
                .contraindications()
                .forEach((id, each) -> texts.put("catalogue.contraindications." + id + ".ask", each.ask()));
        catalogue.measures().forEach((id, each) -> texts.put("catalogue.measures." + id + ".name", each.name()));
        catalogue.exercises().values().forEach(this::add);
        catalogue.activities().forEach((id, each) -> {
            texts.put("catalogue.activities." + id + ".name", each.name());
            for (int i = 0; i < each.ways().size(); i++) {
                Text how = each.ways().get(i).how();
                if (how != null) {
                    texts.put("catalogue.activities." + id + ".ways[" + i + "].how", how);
                }
            }
        });
    }

    private void add(Conflict conflict) {
        String where = "conflicts." + conflict.id();
        texts.put(where + ".ask", conflict.ask());
        for (int i = 0; i < conflict.positions().size(); i++) {
            texts.put(
                    where + ".positions[" + i + "].says",
                    conflict.positions().get(i).says());
        }
        texts.put(where + ".default", conflict.answer());
        if (conflict.surgeon() != null) {
            texts.put(where + ".surgeon", conflict.surgeon());
        }
    }

    private void add(Exercise exercise) {
        String where = "catalogue.exercises." + exercise.id();
        texts.put(where + ".name", exercise.name());
        texts.put(where + ".posture", exercise.posture());
        add(where + ".steps", exercise.steps());
        add(where + ".cues", exercise.cues());
        add(where + ".mistakes", exercise.mistakes());
        add(where + ".feel", exercise.feel());
        add(where + ".stop", exercise.stop());
        exercise.ladder().forEach(rung -> texts.put(where + "/" + rung.id() + ".name", rung.name()));
    }

    private void add(Lesson lesson) {
        String where = "education.lessons." + lesson.id();
        texts.put(where + ".title", lesson.title());
        add(where + ".says", lesson.says());
    }

    private void add(String where, List<Text> lines) {
        for (int i = 0; i < lines.size(); i++) {
            texts.put(where + "[" + i + "]", lines.get(i));
        }
    }

    private void add(DangerSigns signs) {
        signs.signs().forEach(each -> texts.put("danger-signs.signs." + each.id() + ".ask", each.ask()));
        signs.notes().forEach(each -> {
            texts.put("danger-signs.notes." + each.id() + ".what", each.what());
            texts.put("danger-signs.notes." + each.id() + ".then", each.then());
        });
        signs.states().forEach(each -> {
            texts.put("danger-signs.states." + each.id() + ".ask", each.ask());
            texts.put("danger-signs.states." + each.id() + ".say", each.say());
        });
        signs.questions().forEach(each -> texts.put("danger-signs.questions." + each.id() + ".ask", each.ask()));
    }
}
