package health.steady.protocol.proof;

import health.steady.protocol.Choice;
import health.steady.protocol.Choice.Option;
import health.steady.protocol.Protocol;
import health.steady.protocol.Restriction;
import health.steady.protocol.proof.Combination.Conditions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The ways in which a surgeon may assign one protocol. */
final class Combinations {

    /** As many as are gone through one by one. */
    private static final long FEW = 100;

    private static final int AHEAD = 10_000;
    private static final String YES = "yes";

    private final Protocol protocol;
    private final List<Factor> factors = new ArrayList<>();

    /** One question with its answers. */
    record Factor(String name, List<String> answers) {}

    /** Two answers to two questions, by the places of both. */
    record Pair(int one, String answer, int other, String otherAnswer) {}

    Combinations(Protocol protocol) {
        this.protocol = protocol;
        for (Choice choice : protocol.choices()) {
            factors.add(new Factor(
                    choice.id(), choice.options().stream().map(Option::id).toList()));
        }
        optional().forEach(id -> factors.add(new Factor(id, List.of("no", YES))));
        factors.add(new Factor(
                "conditions", Stream.of(Conditions.values()).map(Enum::name).toList()));
    }

    private Stream<String> optional() {
        return protocol.restrictions().stream().filter(Restriction::optional).map(Restriction::id);
    }

    /** The first option of everything. */
    Combination defaults() {
        return of(factors.stream().map(factor -> factor.answers().get(0)).toList());
    }

    /** Whatever signs soonest, delays least and imposes least. */
    Combination loosest() {
        return new Combination(chosen(Comparator.naturalOrder()), Set.of(), Conditions.NONE);
    }

    /** Whatever signs nothing, delays most and imposes most. */
    Combination strictest() {
        return new Combination(
                chosen(Comparator.reverseOrder()), new HashSet<>(optional().toList()), Conditions.NOT_ASKED);
    }

    private Map<String, String> chosen(Comparator<Integer> order) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Choice choice : protocol.choices()) {
            Option best = choice.options().stream()
                    .min(Comparator.comparing(Combinations::strictness, order))
                    .orElseThrow();
            chosen.put(choice.id(), best.id());
        }
        return chosen;
    }

    private static int strictness(Option option) {
        int ahead = option.signs() == null ? AHEAD : option.signs().day();
        int delayed =
                option.startWeeks().values().stream().mapToInt(week -> week).sum();
        return ahead + delayed + AHEAD * option.imposes().size();
    }

    /** All of them when they are few, else so many that every pair of answers is among them. */
    List<Combination> some() {
        long all = factors.stream()
                .mapToLong(factor -> factor.answers().size())
                .reduce(1, (one, other) -> Math.min(FEW + 1, one * other));
        return all <= FEW ? all() : pairs();
    }

    private List<Combination> all() {
        List<List<String>> all = List.of(List.of());
        for (Factor factor : factors) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> answers : all) {
                for (String answer : factor.answers()) {
                    longer.add(
                            Stream.concat(answers.stream(), Stream.of(answer)).toList());
                }
            }
            all = longer;
        }
        return all.stream().map(this::of).toList();
    }

    /** So few that every pair of answers to two questions is among them. */
    List<Combination> pairs() {
        return pairwise().stream().map(this::of).toList();
    }

    List<List<String>> pairwise() {
        Set<Pair> missing = everyPair();
        List<List<String>> rows = new ArrayList<>();
        while (!missing.isEmpty() || rows.isEmpty()) {
            List<String> row = row(missing);
            missing.removeAll(pairsOf(row));
            rows.add(row);
        }
        return rows;
    }

    /** One pair that is missing, and for every other question the answer that brings most of the missing. */
    private List<String> row(Set<Pair> missing) {
        String[] row = new String[factors.size()];
        missing.stream().findFirst().ifPresent(pair -> {
            row[pair.one()] = pair.answer();
            row[pair.other()] = pair.otherAnswer();
        });
        for (int place = 0; place < row.length; place++) {
            if (row[place] == null) {
                String best = "";
                long most = -1;
                for (String answer : factors.get(place).answers()) {
                    row[place] = answer;
                    long brings =
                            partial(row).stream().filter(missing::contains).count();
                    best = brings > most ? answer : best;
                    most = Math.max(most, brings);
                }
                row[place] = best;
            }
        }
        return List.of(row);
    }

    private static Set<Pair> partial(String[] row) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int i = 0; i < row.length; i++) {
            for (int j = i + 1; j < row.length; j++) {
                if (row[i] != null && row[j] != null) {
                    pairs.add(new Pair(i, row[i], j, row[j]));
                }
            }
        }
        return pairs;
    }

    static Set<Pair> pairsOf(List<String> row) {
        return partial(row.toArray(String[]::new));
    }

    Set<Pair> everyPair() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int i = 0; i < factors.size(); i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                for (String one : factors.get(i).answers()) {
                    for (String other : factors.get(j).answers()) {
                        pairs.add(new Pair(i, one, j, other));
                    }
                }
            }
        }
        return pairs;
    }

    private Combination of(List<String> answers) {
        Map<String, String> choices = new LinkedHashMap<>();
        Set<String> imposed = new HashSet<>();
        int place = 0;
        for (Choice choice : protocol.choices()) {
            choices.put(choice.id(), answers.get(place++));
        }
        for (String id : optional().toList()) {
            if (answers.get(place++).equals(YES)) {
                imposed.add(id);
            }
        }
        return new Combination(choices, imposed, Conditions.valueOf(answers.get(place)));
    }
}
