package health.steady.site.web;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Searches a list by name. What was looked for stays in the session, and {@link SoughtNames} gives it to the list: a
 * name in an address would stay in histories and logs.
 */
@Controller
class SearchController {

    private static final int LONGEST = 100;

    /** The lists that can be searched, by the name that a form gives them. */
    private static final Map<String, String> LISTS =
            Map.of("patients", "/patients", "people", "/people", "care-teams", "/people/care-teams");

    @PostMapping("/search")
    String search(
            @RequestParam(name = "list", defaultValue = "") String list,
            @RequestParam(name = "search", defaultValue = "") String search,
            @RequestParam Map<String, String> fields,
            HttpSession session) {
        String address = LISTS.get(list);
        if (address == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        UriComponentsBuilder next = UriComponentsBuilder.fromPath(address);
        if (!search.isBlank()) {
            session.setAttribute(
                    SoughtNames.ATTRIBUTE,
                    search.substring(
                            0,
                            search.offsetByCodePoints(
                                    0, Math.min(LONGEST, search.codePointCount(0, search.length())))));
            next.queryParam(SoughtNames.PARAMETER);
        }
        for (String filter : SoughtNames.FILTERS) {
            String value = fields.getOrDefault(filter, "");
            if (value.matches("[A-Z_]{1,20}")) {
                next.queryParam(filter, value);
            }
        }
        return "redirect:" + next.build().toUriString();
    }
}
