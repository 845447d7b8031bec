package health.steady.people.domain;

import health.steady.people.BreakGlass;
import health.steady.people.BrokenGlass;
import health.steady.people.CurrentUser;
import health.steady.people.Ids;
import health.steady.people.OpenRecord;
import health.steady.people.PatientId;
import health.steady.people.PeopleRefused;
import health.steady.people.PeopleRefused.Reason;
import health.steady.people.RecordTouched;
import health.steady.people.RecordTouched.Action;
import health.steady.people.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A try counts, and stays counted, before anything is looked at. */
@Service
public class BreakGlassService implements BreakGlass {

    private static final String GLASS = "break-glass";

    private final GlassTries tries;
    private final Glasses glasses;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    BreakGlassService(GlassTries tries, Glasses glasses, Letters letters, ApplicationEventPublisher events) {
        this.tries = tries;
        this.glasses = glasses;
        this.letters = letters;
        this.events = events;
    }

    @Override
    @Transactional
    public PatientId open(CurrentUser by, OpenRecord command) {
        by.mustBe(Role.SURGEON, Role.DELEGATE, Role.THERAPIST);
        if (tries.count(by) > TRIES_A_DAY) {
            throw refused(by, Reason.GLASS_TRIED_TOO_OFTEN);
        }
        UUID glass = Ids.next();
        Glasses.Opened opened =
                glasses.open(glass, command).orElseThrow(() -> refused(by, Reason.GLASS_NO_SUCH_PATIENT));
        if (opened.anew()) {
            events.publishEvent(RecordTouched.wrote(by, opened.patient(), GLASS, glass));
            letters.tellTeam(opened.patient(), by.id());
        }
        return opened.patient();
    }

    @Override
    @Transactional(readOnly = true)
    public List<BrokenGlass> live(CurrentUser by) {
        return glasses.live(by);
    }

    @Override
    @Transactional
    public void end(CurrentUser by, UUID glass) {
        glasses.end(by, glass)
                .ifPresent(patient -> events.publishEvent(RecordTouched.wrote(by, patient, "break-glass-end", glass)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<BrokenGlass> untold(CurrentUser member) {
        return glasses.untold(member);
    }

    @Override
    @Transactional
    public void told(CurrentUser member, UUID glass) {
        glasses.told(member, glass)
                .ifPresent(patient ->
                        events.publishEvent(RecordTouched.wrote(member, patient, "break-glass-told", glass)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<BrokenGlass> of(CurrentUser viewer, PatientId patient) {
        return glasses.of(viewer, patient);
    }

    private PeopleRefused refused(CurrentUser by, Reason reason) {
        events.publishEvent(RecordTouched.of(Action.REFUSED, by, GLASS));
        return new PeopleRefused(reason);
    }
}
