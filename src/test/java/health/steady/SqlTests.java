package health.steady;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A statement is written down in one piece, with parameters: nothing that somebody typed is ever part of its text. */
class SqlTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<String> TAKE_SQL = Set.of(
            "sql",
            "prepareStatement",
            "prepareCall",
            "createNativeQuery",
            "createQuery",
            "executeQuery",
            "executeUpdate",
            "addBatch");
    private static final Set<String> KEEP_CONSTANT = Set.of("formatted", "strip", "stripIndent", "concat");

    /** Passes on, in front of every connection, the statements that others wrote. */
    private static final Set<String> PASS_ON = Set.of("FirstStatement", "ActingConnection");

    /** A search with as many conditions as were asked for, each of which is a constant. */
    private static final String OF_CONDITIONS = "sql.formatted(String.join(\" and \", conditions))";

    record Statement(String file, String text, boolean constant) {}

    static List<Statement> statementsIn(Iterable<? extends JavaFileObject> files) throws IOException {
        List<Statement> found = new ArrayList<>();
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), null, files);
        for (CompilationUnitTree file : task.parse()) {
            String name = Path.of(file.getSourceFile().getName())
                    .getFileName()
                    .toString()
                    .replace(".java", "");
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    boolean takesSql = TAKE_SQL.contains(nameOf(call))
                            || call.getMethodSelect().toString().equals("conditions.add");
                    if (takesSql && !call.getArguments().isEmpty()) {
                        ExpressionTree sql = call.getArguments().get(0);
                        found.add(new Statement(
                                name,
                                sql.toString(),
                                isConstant(sql) || sql.toString().equals(OF_CONDITIONS)));
                    }
                    return super.visitMethodInvocation(call, nothing);
                }
            }.scan(file, null);
        }
        return found;
    }

    private static String nameOf(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }

    private static boolean isConstant(ExpressionTree expression) {
        if (expression instanceof LiteralTree) {
            return true;
        }
        if (expression instanceof ParenthesizedTree inner) {
            return isConstant(inner.getExpression());
        }
        if (expression instanceof BinaryTree sum) {
            return sum.getKind() == Tree.Kind.PLUS
                    && isConstant(sum.getLeftOperand())
                    && isConstant(sum.getRightOperand());
        }
        if (expression instanceof ConditionalExpressionTree choice) {
            return isConstant(choice.getTrueExpression()) && isConstant(choice.getFalseExpression());
        }
        if (expression instanceof MethodInvocationTree call) {
            return call.getMethodSelect() instanceof MemberSelectTree select
                    && KEEP_CONSTANT.contains(select.getIdentifier().toString())
                    && isConstant(select.getExpression())
                    && call.getArguments().stream().allMatch(SqlTests::isConstant);
        }
        String name = expression instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : expression instanceof IdentifierTree identifier
                        ? identifier.getName().toString()
                        : "";
        return name.matches("[A-Z][A-Z0-9_]*");
    }

    @Test
    void everyStatementIsWrittenInOnePiece() throws IOException {
        try (StandardJavaFileManager manager =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            List<Statement> statements = statementsIn(manager.getJavaFileObjectsFromPaths(java));

            assertThat(statements).hasSizeGreaterThan(20);
            assertThat(statements)
                    .filteredOn(statement -> !statement.constant() && !PASS_ON.contains(statement.file()))
                    .as("use parameters, and an allow-list for what is sorted by")
                    .isEmpty();
        }
    }

    @Test
    void theRuleSeesWhatBreaksIt() throws IOException {
        assertThat(statementsIn(List.of(source("""
                        class Careless {
                            static final String ALL = "select 1";
                            void ask(Jdbc jdbc, String name) {
                                jdbc.sql("select 1 where name = '" + name + "'");
                                jdbc.sql("select 1 order by %s".formatted(name));
                                jdbc.sql(name);
                                jdbc.sql(String.join(" ", ALL, name));
                                conditions.add("name = '" + name + "'");
                                jdbc.sql(ALL + " where true");
                                jdbc.sql("select %s".formatted("1"));
                            }
                        }"""))))
                .extracting(Statement::constant)
                .containsExactly(false, false, false, false, false, true, true);
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Careless.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
