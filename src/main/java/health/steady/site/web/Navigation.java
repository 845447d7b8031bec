package health.steady.site.web;

import health.steady.people.CurrentUser;
import health.steady.people.Role;
import health.steady.site.database.Installation;
import health.steady.site.database.InstallationKind;
import health.steady.site.demo.DemoToday;
import health.steady.site.web.SiteNav.Banner;
import health.steady.site.web.SiteNav.Tab;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

@ControllerAdvice
class Navigation {

    private static final Tab CALL = new Tab("call", "/when-to-call", "phone");
    private static final Tab TODAY = new Tab("today", "/today", "today");
    private static final Tab ALERTS = new Tab("alerts", "/alerts", "alert");
    private static final Tab PATIENTS = new Tab("patients", "/patients", "people");
    private static final Tab ASSIGN = new Tab("assign", "/plans/new", "pen");
    private static final Tab PROTOCOLS = new Tab("protocols", "/protocols", "clip");
    private static final Tab PEOPLE = new Tab("people", "/people", "people");
    private static final Tab TEAMS = new Tab("teams", "/people/care-teams", "person");
    private static final Tab CLINIC = new Tab("clinic", "/people/clinic", "info");
    private static final Tab AUDIT = new Tab("audit", "/audit", "search");
    private static final Tab CHECK_IN = new Tab("check-in", "/today/check-in", "clip");
    private static final Tab MAY_I = new Tab("may-i", "/today/may-i", "ask");
    private static final Tab MESSAGES = new Tab("messages", "/today/messages", "mail");
    private static final Tab MORE = new Tab("more", "/today/more", "more");

    private final ObjectProvider<Installation> installation;
    private final ObjectProvider<DemoToday> demoToday;

    Navigation(ObjectProvider<Installation> installation, ObjectProvider<DemoToday> demoToday) {
        this.installation = installation;
        this.demoToday = demoToday;
    }

    /** @param request the page being shown, absent where an error is */
    @ModelAttribute("site")
    public SiteNav site(@Nullable HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user
                ? new SiteNav(
                        audience(user.role()),
                        user.name(),
                        tabs(user.role()),
                        banner(user, request),
                        user.preferences().theme())
                : new SiteNav("public", null, List.of(), banner(null, request));
    }

    private @Nullable Banner banner(@Nullable CurrentUser user, @Nullable HttpServletRequest request) {
        Installation here = installation.getIfAvailable();
        if (here == null || here.kind() == InstallationKind.PRODUCTION) {
            return null;
        }
        DemoToday demo = demoToday.getIfAvailable();
        return demo == null || user == null
                ? new Banner(here.kind().name(), null, null)
                : new Banner(here.kind().name(), demo.of(user), request == null ? null : page(request));
    }

    private static String page(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? request.getRequestURI().substring(request.getContextPath().length())
                : "/";
    }

    private static String audience(Role role) {
        return switch (role) {
            case PATIENT, CAREGIVER -> "patient";
            case SURGEON, DELEGATE, THERAPIST, ADMINISTRATOR -> "desk";
        };
    }

    private static List<Tab> tabs(Role role) {
        return switch (role) {
            case PATIENT -> List.of(TODAY, CHECK_IN, MAY_I, MESSAGES, MORE);
            case CAREGIVER -> List.of(CALL);
            case SURGEON, DELEGATE -> List.of(ALERTS, PATIENTS, ASSIGN, PROTOCOLS);
            case THERAPIST -> List.of(ALERTS, PATIENTS, PROTOCOLS);
            case ADMINISTRATOR -> List.of(PEOPLE, TEAMS, CLINIC, AUDIT);
        };
    }
}
