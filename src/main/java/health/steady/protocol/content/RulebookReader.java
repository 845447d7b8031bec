package health.steady.protocol.content;

import health.steady.protocol.Catalogue;
import health.steady.protocol.Conflict;
import health.steady.protocol.DangerSigns;
import health.steady.protocol.Lesson;
import health.steady.protocol.Protocol;
import health.steady.protocol.Rulebook;
import health.steady.protocol.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rulebooks. What is wrong in any file is refused together, as {@link InvalidContent}. */
public final class RulebookReader {

    /** Those that came with the application, in the order of their slugs. */
    public List<ShippedRulebook> shipped() {
        Problems problems = new Problems();
        List<ShippedRulebook> shipped = read(ShippedFiles.all(problems), problems);
        problems.refuse();
        return shipped;
    }

    /** The rulebook that these {@linkplain ShippedRulebook#bytes() bytes} hold. */
    public Rulebook read(byte[] bytes) {
        Problems problems = new Problems();
        Optional<Rulebook> rulebook = read(Bundle.parse(bytes, problems), problems);
        problems.refuse();
        return rulebook.orElseThrow();
    }

    /**
     * The rulebook of a protocol file as its author has it: with the catalogue, danger signs and sources that stand
     * beside it, or else the shipped ones.
     *
     * @throws UnreadableFile when it is missing, no file, too large or not UTF-8
     */
    public Rulebook authored(String path) {
        Problems problems = new Problems();
        Optional<Rulebook> rulebook = read(AuthoredFiles.beside(path, problems), problems);
        problems.refuse();
        return rulebook.orElseThrow();
    }

    static List<ShippedRulebook> read(List<ContentFile> files, Problems problems) {
        List<ShippedRulebook> read = new ArrayList<>();
        ContentFile catalogue = named(ContentFile.CATALOGUE, files, problems);
        ContentFile dangerSigns = named(ContentFile.DANGER_SIGNS, files, problems);
        ContentFile sources = named(ContentFile.SOURCES, files, problems);
        List<ContentFile> protocols =
                files.stream().filter(ContentFile::isProtocol).toList();
        if (protocols.isEmpty()) {
            problems.add("protocols", 1, "", "holds no protocol");
        }
        for (ContentFile protocol : protocols) {
            Bundle bundle = new Bundle(
                    protocol,
                    catalogue,
                    dangerSigns,
                    sources,
                    among(files, ContentFile.CONFLICTS).orElse(Bundle.NO_CONFLICTS),
                    among(files, ContentFile.EDUCATION).orElse(Bundle.NO_EDUCATION),
                    Heir.of(protocol, problems)
                            .parent(name -> among(files, name))
                            .orElse(null));
            read(bundle, problems).ifPresent(rulebook -> read.add(new ShippedRulebook(rulebook, bundle.bytes())));
        }
        return read;
    }

    private static Optional<Rulebook> read(Bundle bundle, Problems problems) {
        Value sourcesFile = YamlFile.parse(bundle.sources(), problems);
        Value catalogueFile = YamlFile.parse(bundle.catalogue(), problems);
        Known known = new Known(
                Ids.keys(sourcesFile, "sources"),
                Ids.inside(catalogueFile, "exercises", "ladder"),
                Ids.texts(catalogueFile, "measures", "unit"));
        Map<String, Source> sources = SourcesReader.read(sourcesFile);
        Optional<Catalogue> catalogue = new CatalogueReader(known).read(catalogueFile);
        Optional<DangerSigns> signs = new DangerSignsReader(known).read(YamlFile.parse(bundle.dangerSigns(), problems));
        List<Conflict> conflicts = new ConflictReader(known).read(YamlFile.parse(bundle.conflicts(), problems));
        List<Lesson> lessons = new LessonReader(known).read(YamlFile.parse(bundle.education(), problems));
        Value protocolFile = protocol(bundle, problems);
        Optional<Protocol> protocol = new ProtocolReader(known).read(protocolFile);
        if (catalogue.isEmpty() || signs.isEmpty() || protocol.isEmpty()) {
            return Optional.empty();
        }
        new ProtocolCheck(protocol.get(), catalogue.get(), protocolFile).report();
        return Optional.of(new Rulebook(
                bundle.digest(), protocol.get(), catalogue.get(), signs.get(), conflicts, lessons, sources));
    }

    private static Value protocol(Bundle bundle, Problems problems) {
        Value file = YamlFile.parse(bundle.protocol(), problems);
        ContentFile inherited = bundle.inherited();
        return inherited == null ? file : file.inheriting(YamlFile.parse(inherited, problems), Heir.INHERITABLE);
    }

    private static Optional<ContentFile> among(List<ContentFile> files, String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static ContentFile named(String name, List<ContentFile> files, Problems problems) {
        Optional<ContentFile> file = among(files, name);
        if (file.isEmpty()) {
            problems.add(name, 1, "", "is missing");
        }
        return file.orElse(new ContentFile(name, ""));
    }
}
