package health.steady.site.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A form as it stood on a page of somebody's. */
record Form(String page, boolean posts, String action, List<Field> fields) {

    /** What stands in it, and what else could be chosen. */
    record Field(String name, String value, List<String> choices) {}

    static Form of(String page, Element form) {
        List<Field> fields = new ArrayList<>();
        for (Element field : form.select("[name]")) {
            String name = field.attr("name");
            if (!name.equals("_csrf")) {
                fields.add(field(field, name));
            }
        }
        String action = form.attr("action");
        boolean posts = form.attr("method").equalsIgnoreCase("post");
        return new Form(page, posts, action.isEmpty() ? page.split("\\?")[0] : action, List.copyOf(fields));
    }

    private static Field field(Element field, String name) {
        if (field.is("select")) {
            List<String> options = field.select("option").eachAttr("value");
            Element chosen = field.selectFirst("option[selected]");
            return new Field(name, chosen == null ? "" : chosen.attr("value"), options);
        }
        boolean choice = field.is("[type=radio], [type=checkbox]");
        return new Field(
                name, field.is("textarea") ? field.text() : field.val(), choice ? List.of(field.val()) : List.of());
    }
}
