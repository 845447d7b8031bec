package health.steady.site.fuzz;

import health.steady.people.CurrentUser;
import health.steady.people.PeopleFixtures;
import health.steady.people.Role;
import health.steady.plan.PlanFixtures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.BeanFactory;

/** A new clinic with one person of each role, who walked through their pages and know every form on them. */
final class Shift {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int PAGES = 30;
    private static final int ALIKE = 2;

    final List<Caller> callers = new ArrayList<>();
    final Map<Caller, List<Form>> forms = new LinkedHashMap<>();
    final Map<Caller, List<String>> pages = new LinkedHashMap<>();
    final List<String> ids = new ArrayList<>();

    Shift(BeanFactory beans, int port) {
        var clinic = new PlanFixtures(beans);
        var people = new PeopleFixtures(beans);
        String plan = clinic.operated().toString();
        String othersPlan = new PlanFixtures(beans).operated().toString();
        CurrentUser delegate = people.colleague(clinic.administrator, Role.DELEGATE, "Priya Nair");
        clinic.patient("Ruth Keller");
        callers.add(new Caller(port, "stranger", null));
        for (CurrentUser person :
                List.of(clinic.surgeon, delegate, clinic.therapist, clinic.self, clinic.administrator)) {
            String name = people.readyToSignIn(clinic.administrator, person);
            callers.add(new Caller(port, person.role().name(), name));
        }
        callers.forEach(this::walk);
        ids.addAll(List.of(
                plan, othersPlan, clinic.patient.id().toString(), delegate.id().toString()));
    }

    void walk(Caller caller) {
        Set<String> seen = new HashSet<>();
        Map<String, Integer> alike = new LinkedHashMap<>();
        Queue<String> next = new ArrayDeque<>(List.of("/", "/login", "/when-to-call"));
        List<Form> found = new ArrayList<>();
        while (!next.isEmpty() && seen.size() < PAGES) {
            String page = next.remove();
            if (seen.add(page)
                    && alike.merge(ID.matcher(page).replaceAll("*").replaceAll("\\d+", "*"), 1, Integer::sum)
                            <= ALIKE) {
                read(caller, page, next, found);
            }
        }
        forms.put(caller, List.copyOf(found));
        pages.put(caller, List.copyOf(seen));
    }

    private void read(Caller caller, String page, Queue<String> next, List<Form> found) {
        var answer = caller.get(page);
        if (answer.header("Location") != null) {
            next.add(local(answer.header("Location")));
        }
        Document html = Jsoup.parse(answer.body());
        for (Element link : html.select("a[href^=/]")) {
            next.add(link.attr("href").replaceAll("#.*", ""));
        }
        for (Element form : html.select("form")) {
            if (!form.attr("action").startsWith("/logout")) {
                found.add(Form.of(page, form));
            }
        }
    }

    static String local(String location) {
        return location.replaceFirst("^https?://localhost(:\\d+)?", "");
    }
}
