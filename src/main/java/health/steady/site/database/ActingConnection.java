package health.steady.site.database;

import health.steady.people.Acting;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionProxy;

/**
 * A connection whose transactions carry {@link Acting} as {@code app.user_id} and {@code app.system}, for row-level
 * security to read. They travel
 * with its first statement, in one round trip; another that acts later in the same transaction is told again. The database forgets both when the
 * transaction ends; outside a transaction nothing is set.
 */
final class ActingConnection implements InvocationHandler {

    static final String TELL = "select set_config('app.user_id', ?, true), set_config('app.system', ?, true)";

    private static final @Nullable Acting UNSURE = null;

    private static final int PARAMETERS = 2;

    private final Connection connection;
    private @Nullable Acting told = Acting.NOBODY;

    private ActingConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                ActingConnection.class.getClassLoader(),
                new Class<?>[] {ConnectionProxy.class},
                new ActingConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        switch (method.getName()) {
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "getTargetConnection" -> {
                return connection;
            }
            case "setAutoCommit", "commit", "rollback" -> {
                Object result = pass(method, arguments);
                told = isRollbackToSavepoint(method) ? UNSURE : Acting.NOBODY;
                return result;
            }
            case "prepareStatement" -> {
                return prepare(method, arguments);
            }
            case "createStatement", "prepareCall" -> {
                tellFirst();
                return pass(method, arguments);
            }
            default -> {
                return pass(method, arguments);
            }
        }
    }

    private @Nullable Object prepare(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        Acting acting = mustTell();
        if (acting == null || arguments == null || !isForwardOnly(arguments)) {
            tellFirst();
            return pass(method, arguments);
        }
        String sql = String.valueOf(arguments[0]);
        return FirstStatement.of(
                new FirstStatement.Preparation() {

                    @Override
                    public PreparedStatement folded() throws SQLException {
                        PreparedStatement folded = connection.prepareStatement(TELL + ";\n" + sql);
                        bind(folded, acting);
                        told = acting;
                        return folded;
                    }

                    @Override
                    public PreparedStatement plain() throws SQLException {
                        tellFirst();
                        return connection.prepareStatement(sql);
                    }
                },
                PARAMETERS);
    }

    private void tellFirst() throws SQLException {
        Acting acting = mustTell();
        if (acting != null) {
            try (PreparedStatement statement = connection.prepareStatement(TELL)) {
                bind(statement, acting);
                statement.execute();
            }
            told = acting;
        }
    }

    private @Nullable Acting mustTell() throws SQLException {
        Acting acting = Acting.now();
        return acting.equals(told) || connection.getAutoCommit() ? null : acting;
    }

    private static void bind(PreparedStatement statement, Acting acting) throws SQLException {
        statement.setString(1, acting.person() == null ? "" : acting.person().toString());
        statement.setString(2, acting.system() == null ? "" : acting.system().key());
    }

    /** Nothing asked for but a result that is read once from the first row to the last, or no result. */
    private static boolean isForwardOnly(@Nullable Object[] arguments) {
        return arguments.length == 1
                || arguments.length == 3
                        && Objects.equals(arguments[1], ResultSet.TYPE_FORWARD_ONLY)
                        && Objects.equals(arguments[2], ResultSet.CONCUR_READ_ONLY);
    }

    private static boolean isRollbackToSavepoint(Method method) {
        return method.getName().equals("rollback") && method.getParameterCount() == 1;
    }

    private @Nullable Object pass(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
