package health.steady.protocol.content;

import health.steady.protocol.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The shipped files of one protocol as plain maps that a test may change, and the rulebook that they then make. */
public final class EditedContent {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    private final Map<String, Object> protocol;
    private final Map<String, Object> catalogue;
    private final Map<String, Object> dangerSigns;

    private EditedContent(List<ContentFile> files, String slug) {
        protocol = map(files, slug + ".yaml");
        catalogue = map(files, ContentFile.CATALOGUE);
        dangerSigns = map(files, ContentFile.DANGER_SIGNS);
    }

    public static EditedContent of(String slug) {
        return new EditedContent(ShippedFiles.all(new Problems()), slug);
    }

    public Map<String, Object> protocol() {
        return protocol;
    }

    public Map<String, Object> catalogue() {
        return catalogue;
    }

    public Map<String, Object> dangerSigns() {
        return dangerSigns;
    }

    /** One of the protocol's stages, from 0. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> stage(int index) {
        return ((List<Map<String, Object>>) protocol.get("stages")).get(index);
    }

    /** Puts an entry at the end of a list of entries, in place of another with its id. */
    @SuppressWarnings("unchecked")
    public static void put(Map<String, Object> file, String list, Map<String, Object> entry) {
        List<Map<String, Object>> entries = new ArrayList<>();
        @Nullable Object before = file.get(list);
        if (before != null) {
            entries.addAll((List<Map<String, Object>>) before);
        }
        entries.removeIf(other -> other.get("id").equals(entry.get("id")));
        entries.add(entry);
        file.put(list, entries);
    }

    public Rulebook rulebook() {
        Problems problems = new Problems();
        List<ContentFile> files = List.of(
                file("edited.yaml", protocol),
                file(ContentFile.CATALOGUE, catalogue),
                file(ContentFile.DANGER_SIGNS, dangerSigns),
                named(ShippedFiles.all(problems), ContentFile.SOURCES));
        List<ShippedRulebook> read = RulebookReader.read(files, problems);
        problems.refuse();
        return read.get(0).rulebook();
    }

    private static ContentFile file(String name, Map<String, Object> content) {
        return new ContentFile(name, YAML.writeValueAsString(content));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(List<ContentFile> files, String name) {
        return YAML.readValue(named(files, name).text(), Map.class);
    }

    private static ContentFile named(List<ContentFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
