package health.steady.protocol.content;

import static health.steady.protocol.content.SmallContent.PROTOCOL;
import static org.assertj.core.api.Assertions.assertThat;

import health.steady.protocol.Protocol;
import health.steady.protocol.Rulebook;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A protocol that takes over what it does not say itself. */
class InheritanceTests {

    private static final String HEIR = "heir.yaml";
    private static final String INHERITS =
            "inherits: { from: small, because: One sheet is for both, sources: [book] }\n";

    @Test
    void takesOverWhatItDoesNotSay() {
        List<Rulebook> read = read(heir());
        Protocol parent = protocol(read, "small");

        Protocol heir = protocol(read, "heir");

        assertThat(heir.timings()).isEqualTo(parent.timings());
        assertThat(heir.walking()).isEqualTo(parent.walking());
        assertThat(heir.findings()).isEqualTo(parent.findings());
        assertThat(heir.inherits()).isNotNull();
        assertThat(parent.inherits()).isNull();
    }

    @Test
    void keepsWhatItSaysItself() {
        Protocol heir = protocol(read(heir() + "essential: [brace]\n"), "heir");

        assertThat(heir.essential()).hasSize(1).first().hasToString("RungRef[exercise=brace, rung=basic]");
    }

    @Test
    void isReadAgainFromItsBytes() {
        Problems problems = new Problems();
        ShippedRulebook heir = RulebookReader.read(files(heir()), problems).get(0);

        Rulebook again = new RulebookReader().read(heir.bytes());

        assertThat(again.digest()).isEqualTo(heir.rulebook().digest());
        assertThat(again.protocol()).isEqualTo(heir.rulebook().protocol());
    }

    @Test
    void changesWhenTheOtherChanges() {
        List<ContentFile> files = files(heir());
        String before =
                RulebookReader.read(files, new Problems()).get(0).rulebook().digest();

        List<ContentFile> changed = files.stream()
                .map(file -> file.name().equals(PROTOCOL)
                        ? new ContentFile(PROTOCOL, file.text().replace("title: Small", "title: Smaller"))
                        : file)
                .toList();

        assertThat(RulebookReader.read(changed, new Problems())
                        .get(0)
                        .rulebook()
                        .digest())
                .isNotEqualTo(before);
    }

    @Test
    void namesAProtocolThatIsNotThere() {
        assertThat(problems(heir().replace("from: small", "from: smal")))
                .contains("heir.yaml inherits.from: there is no protocol \"smal\", in a file smal.yaml");
    }

    @Test
    void inheritsFromNoHeir() {
        List<ContentFile> files = files(heir());
        files.add(new ContentFile(
                "third.yaml", heir().replace("slug: heir", "slug: third").replace("from: small", "from: heir")));
        Problems problems = new Problems();
        RulebookReader.read(files, problems);

        assertThat(found(problems))
                .contains("third.yaml inherits.from: heir inherits itself; name the protocol that it inherits from");
    }

    @Test
    void saysWhereTheOtherIsWrong() {
        List<ContentFile> files = files(heir()).stream()
                .map(file -> file.name().equals(PROTOCOL)
                        ? new ContentFile(
                                PROTOCOL, file.text().replace("default: 0, floor: 0", "default: soon, floor: 0"))
                        : file)
                .toList();
        Problems problems = new Problems();
        RulebookReader.read(files, problems);

        assertThat(found(problems)).isNotEmpty().allMatch(problem -> problem.startsWith(PROTOCOL));
    }

    /** The small protocol without what can be taken over. */
    private static String heir() {
        String small = file(SmallContent.files(), PROTOCOL).text();
        StringBuilder heir = new StringBuilder(INHERITS);
        boolean kept = true;
        for (String line : small.split("\n")) {
            if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
                kept = !Heir.INHERITABLE.contains(line.substring(0, line.indexOf(':')));
            }
            if (kept) {
                heir.append(line).append('\n');
            }
        }
        return heir.toString().replace("slug: small", "slug: heir");
    }

    private static List<ContentFile> files(String heir) {
        List<ContentFile> files = new ArrayList<>();
        files.add(new ContentFile(HEIR, heir));
        files.addAll(SmallContent.files());
        return files;
    }

    private static List<Rulebook> read(String heir) {
        Problems problems = new Problems();
        List<ShippedRulebook> read = RulebookReader.read(files(heir), problems);
        problems.refuse();
        return read.stream().map(ShippedRulebook::rulebook).toList();
    }

    private static List<String> problems(String heir) {
        Problems problems = new Problems();
        RulebookReader.read(files(heir), problems);
        return found(problems);
    }

    private static List<String> found(Problems problems) {
        try {
            problems.refuse();
            return List.of();
        } catch (InvalidContent refused) {
            return refused.problems().stream()
                    .map(problem -> problem.file() + " " + problem.path() + ": " + problem.message())
                    .toList();
        }
    }

    private static Protocol protocol(List<Rulebook> read, String slug) {
        return read.stream()
                .map(Rulebook::protocol)
                .filter(protocol -> protocol.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static ContentFile file(List<ContentFile> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
