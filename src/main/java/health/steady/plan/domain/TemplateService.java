package health.steady.plan.domain;

import health.steady.people.CurrentUser;
import health.steady.people.PlainText;
import health.steady.plan.PlanRefused;
import health.steady.plan.ProgrammeTemplate;
import health.steady.plan.Templates;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class TemplateService implements Templates {

    private static final int LONGEST = 80;
    private static final int MOST_LINES = 50;
    private static final int MOST = 100;

    private final TemplateRows templates;

    TemplateService(TemplateRows templates) {
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProgrammeTemplate> of(CurrentUser owner) {
        return templates.of(owner);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ProgrammeTemplate> find(CurrentUser owner, UUID template) {
        return templates.of(owner).stream()
                .filter(kept -> kept.id().equals(template))
                .findFirst();
    }

    @Override
    public void save(CurrentUser owner, ProgrammeTemplate template, Instant now) {
        if (template.lines().isEmpty()) {
            throw PlanRefused.at("name", "template-empty");
        }
        if (template.lines().size() > MOST_LINES) {
            throw PlanRefused.at("name", "template-too-long", MOST_LINES);
        }
        List<ProgrammeTemplate> kept = templates.of(owner);
        if (kept.stream().anyMatch(same -> same.id().equals(template.id()))) {
            return;
        }
        if (kept.size() >= MOST) {
            throw PlanRefused.at("name", "too-many-templates", MOST);
        }
        String name = named(kept, template.id(), template.name());
        try {
            templates.add(
                    owner, new ProgrammeTemplate(template.id(), name, template.procedure(), template.lines()), now);
        } catch (DuplicateKeyException meanwhile) {
            throw PlanRefused.at("name", "template-name-taken");
        }
    }

    @Override
    public boolean rename(CurrentUser owner, UUID template, String name, Instant now) {
        try {
            return templates.rename(owner, template, named(templates.of(owner), template, name), now);
        } catch (DuplicateKeyException meanwhile) {
            throw PlanRefused.at("name", "template-name-taken");
        }
    }

    @Override
    public void delete(CurrentUser owner, UUID template) {
        templates.delete(owner, template);
    }

    private static String named(List<ProgrammeTemplate> kept, UUID template, String typed) {
        String name = typed.strip();
        if (name.isEmpty()) {
            throw PlanRefused.at("name", "template-name-missing");
        }
        if (name.length() > LONGEST
                || !PlainText.Validator.isPlain(name, LONGEST)
                || name.chars().anyMatch(Character::isISOControl)) {
            throw PlanRefused.at("name", "template-name-unfit", LONGEST);
        }
        boolean taken = kept.stream()
                .anyMatch(other ->
                        other.name().equalsIgnoreCase(name) && !other.id().equals(template));
        if (taken) {
            throw PlanRefused.at("name", "template-name-taken");
        }
        return name;
    }
}
